package com.galerimerkezi.messenger.desktop.conversation;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Files and pictures that are pasted where one writes are sent; words are pasted as ever. */
final class PastedFiles {

    private final Consumer<List<Path>> files;
    private final Consumer<Image> picture;

    PastedFiles(Consumer<List<Path>> files, Consumer<Image> picture) {
        this.files = files;
        this.picture = picture;
    }

    void listenOn(TextArea input) {
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean pastes = (event.isShortcutDown() && event.getCode() == KeyCode.V)
                    || (event.isShiftDown() && event.getCode() == KeyCode.INSERT);
            if (pastes && takes(Clipboard.getSystemClipboard())) {
                event.consume();
            }
        });
    }

    /** A copied table or a link comes with a picture of itself: there the words are meant. */
    private boolean takes(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            files.accept(clipboard.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (clipboard.hasImage() && !clipboard.hasString()) {
            picture.accept(clipboard.getImage());
            return true;
        }
        return false;
    }
}
