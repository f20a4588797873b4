package com.galerimerkezi.messenger.desktop.video;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What the films of one window need. System: shows a file by the computer's own program. */
public record Films(Uploads uploads, Consumer<URI> system) {

    public static boolean isIn(Message message) {
        var type = message.fileType();
        return message.messageType() == MessageType.FILE
                && message.deletedAt() == null
                && message.fileUrl() != null
                && type != null
                && (type.startsWith("video/") || type.equals("application/mp4"));
    }

    /** 0.42; empty where nobody knows. */
    public static String length(Message message, Texts texts) {
        var media = message.media();
        return media == null || media.durationMs() == null ? "" : time(Duration.ofMillis(media.durationMs()), texts);
    }

    static String time(Duration length, Texts texts) {
        return texts.get("voice.time", length.toMinutes(), String.format(Locale.ROOT, "%02d", length.toSecondsPart()));
    }

    /** A film as one says it in a sentence. */
    public static String spoken(Message message, Texts texts) {
        var length = length(message, texts);
        return texts.get("video.name") + (length.isEmpty() ? "" : ", " + length);
    }

    CompletableFuture<URI> link(Message film) {
        return uploads.link(Objects.requireNonNull(film.fileUrl(), "no file in this message"));
    }

    static boolean canOpen(Message film) {
        return Viewable.is(film.fileType());
    }

    void open(Message film, FileSaving saving) {
        var name =
                Viewable.name(Objects.requireNonNullElse(film.fileName(), ""), Objects.requireNonNull(film.fileType()));
        var url = Objects.requireNonNull(film.fileUrl());
        long size = Objects.requireNonNullElse(film.fileSize(), 1L);
        saving.show(progress -> uploads.fetch(url, size, name, progress), file -> system.accept(file.toUri()));
    }
}
