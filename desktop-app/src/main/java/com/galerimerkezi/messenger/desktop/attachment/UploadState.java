package com.galerimerkezi.messenger.desktop.attachment;

/** Where a file is on its way into a room. */
public enum UploadState {
    PREPARING,
    SENDING,
    /** The line was cut; it goes on by itself from where it was. */
    WAITING,
    DONE,
    CANCELLED,
    FAILED
}
