package com.galerimerkezi.messenger.desktop.shell;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that are dragged over the window: the platform without a display knows no other programs to drag from. */
record Dragging(Node over, List<Path> files) {

    void moves() {
        over.fireEvent(event(DragEvent.DRAG_OVER));
    }

    void leaves() {
        over.fireEvent(event(DragEvent.DRAG_EXITED));
    }

    void drops() {
        over.fireEvent(event(DragEvent.DRAG_DROPPED));
    }

    private DragEvent event(EventType<DragEvent> type) {
        return new DragEvent(type, dragboard(), 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    private Dragboard dragboard() {
        var board = DragboardHelper.createDragboard(clipboard());
        List<File> content = files.stream().map(Path::toFile).toList();
        board.setContent(Map.of(DataFormat.FILES, content));
        return board;
    }

    /** The local one knows everything but how its content may be taken. */
    private static TKClipboard clipboard() {
        var local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.COPY)
                        : method.invoke(local, arguments));
    }
}
