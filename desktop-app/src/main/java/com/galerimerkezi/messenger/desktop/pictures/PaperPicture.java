package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** The first page of a PDF, from its head on: a click shows the whole. */
public final class PaperPicture {

    private static final double WIDTH = 280;
    private static final double HEIGHT = 190;
    private static final String PDF = "application/pdf";

    private PaperPicture() {}

    /** Whether the server could draw its page. */
    public static boolean isIn(Message message) {
        var media = message.media();
        return message.messageType() == MessageType.FILE
                && message.deletedAt() == null
                && message.fileUrl() != null
                && PDF.equals(message.fileType())
                && media != null
                && Boolean.TRUE.equals(media.hasThumbnail());
    }

    public static Region of(Message message, Pictures pictures, Runnable open) {
        return of(message, WIDTH, HEIGHT, pictures, open);
    }

    /** For a list: what it looks like, as large as a sign. */
    public static Region small(Message message, double side, Pictures pictures, Runnable open) {
        return of(message, side, side, pictures, open);
    }

    private static Region of(Message message, double width, double height, Pictures pictures, Runnable open) {
        var place = PicturePlace.fromTheTop(width, height);
        var url = Objects.requireNonNull(message.fileUrl());
        place.getStyleClass().add("paper-picture");
        place.show(pictures.load(url, ThumbnailSize.MEDIUM));
        place.getChildren().add(edge());
        place.setCursor(Cursor.HAND);
        place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        place.setAccessibleText(Objects.requireNonNullElse(message.fileName(), ""));
        place.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
                event.consume();
            }
        });
        return place;
    }

    /** A white page ends somewhere on a white ground too. */
    private static Region edge() {
        var edge = new Region();
        edge.getStyleClass().add("paper-edge");
        edge.setMouseTransparent(true);
        return edge;
    }
}
