package com.galerimerkezi.messenger.desktop.attachment;

/** Where a file is on its way into a room. */
public enum UploadState {
    /** Another file of the room goes first. */
    QUEUED,
    PREPARING,
    SENDING,
    /** The line was cut; it goes on by itself from where it was. */
    WAITING,
    /** The user said so; it goes on when the user says so. */
    PAUSED,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether the files behind it wait for it. */
    boolean isUnderWay() {
        return this == PREPARING || this == SENDING || this == WAITING;
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
