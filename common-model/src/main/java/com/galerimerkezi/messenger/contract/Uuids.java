package com.galerimerkezi.messenger.contract;

import java.util.UUID;

/** UUID text as the contract has it: 36 characters, nothing shorter as {@link UUID#fromString} would take. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    static UUID parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("no UUID");
        }
        var uuid = UUID.fromString(text);
        // fromString also takes signs and hyphens at other places
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("no UUID");
        }
        return uuid;
    }
}
