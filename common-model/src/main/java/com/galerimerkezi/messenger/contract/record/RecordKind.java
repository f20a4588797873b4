package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry says of a message. The code is hashed and never changes. */
public enum RecordKind {
    /** It was there when the record of its room began. */
    @JsonProperty("found")
    FOUND(0),
    @JsonProperty("sent")
    SENT(1),
    @JsonProperty("edited")
    EDITED(2),
    @JsonProperty("deleted")
    DELETED(3),
    /** Somebody of the other gallery said to have seen it; {@code sender} is who did. */
    @JsonProperty("acknowledged")
    ACKNOWLEDGED(4);

    private final int code;

    RecordKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Throws {@link IllegalArgumentException} for a code that is none of these. */
    public static RecordKind of(int code) {
        for (var kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of an entry: " + code);
    }
}
