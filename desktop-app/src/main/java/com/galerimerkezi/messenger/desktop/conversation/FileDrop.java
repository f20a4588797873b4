package com.galerimerkezi.messenger.desktop.conversation;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dragged over a conversation: an overlay says where they would go. */
final class FileDrop {

    private final Node area;
    private final Node overlay;
    private final Consumer<List<Path>> dropped;

    FileDrop(Node area, Node overlay, Consumer<List<Path>> dropped) {
        this.area = area;
        this.overlay = overlay;
        this.dropped = dropped;
    }

    void allowUnless(ObservableBooleanValue closed) {
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !closed.get()) {
                event.acceptTransferModes(TransferMode.COPY);
                overlay.setVisible(true);
            }
            event.consume();
        });
        area.setOnDragExited(_ -> overlay.setVisible(false));
        area.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        overlay.setVisible(false);
        dropped.accept(
                event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
