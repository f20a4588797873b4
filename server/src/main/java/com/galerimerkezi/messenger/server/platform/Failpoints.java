package com.galerimerkezi.messenger.server.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Places in a durable change where a fault test breaks the server. Nothing happens there unless the property names them. */
@FunctionalInterface
public interface Failpoints {

    String PROPERTY = "galeri.failpoints";

    Failpoints NONE = _ -> {};

    void hit(Point point);

    /** {@code after-commit=kill9@5,before-publish=pause:200}: at the fifth hit alone, or at every one. */
    static Failpoints of(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : new ArmedFailpoints(text);
    }

    enum Point {
        BEFORE_COMMIT,
        /** Committed; nobody was told. */
        BEFORE_PUBLISH,
        /** Told to the sockets; the request has no answer yet. */
        AFTER_COMMIT,
        /** All bytes of a file are here and were looked at; its object is not in the store. */
        BEFORE_STORED,
        /** The object is in the store; its row does not say so. */
        BEFORE_READY,
        /** The row says so; the upload's part lies there still. */
        AFTER_READY,
        /** The mail server has a mail; nothing here says so. */
        AFTER_MAIL;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
