package com.galerimerkezi.messenger.desktop.voice;

import org.jspecify.annotations.Nullable;

/** This computer's microphone or loudspeaker cannot be used. */
public final class DeviceException extends Exception {

    private final boolean missing;

    private DeviceException(String message, boolean missing, @Nullable Throwable cause) {
        super(message, cause);
        this.missing = missing;
    }

    public static DeviceException missing(Throwable cause) {
        return new DeviceException("no such device", true, cause);
    }

    /** Another program has it, or the operating system does not give it to this one. */
    public static DeviceException refused(Throwable cause) {
        return new DeviceException("the device was refused", false, cause);
    }

    public boolean isMissing() {
        return missing;
    }
}
