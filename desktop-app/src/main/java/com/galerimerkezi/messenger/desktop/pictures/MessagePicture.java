package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.Films;
import com.galerimerkezi.messenger.desktop.video.VideoPlace;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The picture of a message: a click shows it large. */
public final class MessagePicture {

    private MessagePicture() {}

    /** A picture or a film: what {@link Lightbox} can show. */
    public static boolean isSeen(Message message) {
        return isIn(message) || Films.isIn(message);
    }

    /** Whether the server has made it small, and so knows that it is one. */
    public static boolean isIn(Message message) {
        var media = message.media();
        return message.messageType() == MessageType.FILE
                && message.deletedAt() == null
                && message.fileUrl() != null
                && message.fileType() != null
                && message.fileType().startsWith("image/")
                && media != null
                && Boolean.TRUE.equals(media.hasThumbnail())
                && media.durationMs() == null;
    }

    /** The place of a film, which is as large as its picture will be; with a frame of it, where the server has one. */
    public static Node ofFilm(Message message, Pictures pictures, Texts texts, Runnable view) {
        var size = PictureSize.of(message.media());
        return film(message, size.width(), size.height(), pictures, texts, view);
    }

    private static VideoPlace film(
            Message message, double width, double height, Pictures pictures, Texts texts, Runnable view) {
        boolean hasFrame =
                message.media() != null && Boolean.TRUE.equals(message.media().hasThumbnail());
        var frame = hasFrame ? place(message, width, height, pictures) : null;
        return new VideoPlace(message, width, height, frame, texts, view);
    }

    public static Node of(Message message, Pictures pictures, Runnable view) {
        var size = PictureSize.of(message.media());
        return of(message, size.width(), size.height(), pictures, view);
    }

    /** A square out of its middle, for lists. */
    public static Region square(Message message, double side, Pictures pictures, Texts texts, Runnable view) {
        return Films.isIn(message)
                ? film(message, side, side, pictures, texts, view)
                : of(message, side, side, pictures, view);
    }

    static PicturePlace of(Message message, double width, double height, Pictures pictures, Runnable view) {
        var place = place(message, width, height, pictures);
        place.setCursor(Cursor.HAND);
        place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        place.setAccessibleText(Objects.requireNonNullElse(message.fileName(), ""));
        place.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                view.run();
                event.consume();
            }
        });
        return place;
    }

    private static PicturePlace place(Message message, double width, double height, Pictures pictures) {
        var place = new PicturePlace(width, height);
        var url = Objects.requireNonNull(message.fileUrl());
        var media = Objects.requireNonNull(message.media());
        place.showCut(media.blurhash(), new PicturePlace.Source() {
            @Override
            public Optional<Image> known(Cut cut) {
                return pictures.known(url, cut);
            }

            @Override
            public CompletableFuture<Image> load(Cut cut) {
                return pictures.load(url, cut, measure(media.width()), measure(media.height()));
            }
        });
        return place;
    }

    private static double measure(@Nullable Integer pixels) {
        return pixels == null ? ThumbnailSize.MEDIUM.pixels() : pixels;
    }
}
