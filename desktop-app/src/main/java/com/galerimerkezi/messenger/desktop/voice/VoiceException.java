package com.galerimerkezi.messenger.desktop.voice;

/** A sound file that cannot be played here. */
public final class VoiceException extends Exception {

    public enum Reason {
        /** Another kind of file than voice messages are. */
        NOT_PLAYABLE,
        /** Bytes are missing, or are others than were written. */
        DAMAGED,
        TOO_LONG
    }

    private final Reason reason;

    VoiceException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    VoiceException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
