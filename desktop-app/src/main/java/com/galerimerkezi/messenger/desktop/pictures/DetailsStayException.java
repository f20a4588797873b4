package com.galerimerkezi.messenger.desktop.pictures;

import java.io.IOException;
import java.io.Serial;

/** What the camera wrote beside a photo cannot be taken out of its file. */
public final class DetailsStayException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    DetailsStayException(String why) {
        super(why);
    }

    DetailsStayException(Throwable cause) {
        super(cause);
    }
}
