package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What the audit log tells of. */
public enum AuditAction {
    @JsonProperty("sign_in")
    SIGN_IN,
    @JsonProperty("sign_in_refused")
    SIGN_IN_REFUSED,
    @JsonProperty("sign_out")
    SIGN_OUT,
    @JsonProperty("session_ended")
    SESSION_ENDED,
    /** A refresh token that was used before came again: it may be stolen. */
    @JsonProperty("token_reused")
    TOKEN_REUSED,
    @JsonProperty("password_changed")
    PASSWORD_CHANGED,
    @JsonProperty("password_reset")
    PASSWORD_RESET,
    @JsonProperty("two_factor_on")
    TWO_FACTOR_ON,
    @JsonProperty("two_factor_off")
    TWO_FACTOR_OFF,
    @JsonProperty("recovery_code_used")
    RECOVERY_CODE_USED,
    @JsonProperty("invited")
    INVITED,
    @JsonProperty("invitation_withdrawn")
    INVITATION_WITHDRAWN,
    @JsonProperty("joined")
    JOINED,
    @JsonProperty("gallery_created")
    GALLERY_CREATED,
    @JsonProperty("role_changed")
    ROLE_CHANGED,
    @JsonProperty("user_disabled")
    USER_DISABLED,
    @JsonProperty("user_enabled")
    USER_ENABLED,
    @JsonProperty("users_imported")
    USERS_IMPORTED,
    @JsonProperty("vehicles_imported")
    VEHICLES_IMPORTED,
    @JsonProperty("vehicle_deleted")
    VEHICLE_DELETED,
    @JsonProperty("message_deleted")
    MESSAGE_DELETED,
    @JsonProperty("room_closed")
    ROOM_CLOSED,
    @JsonProperty("exported")
    EXPORTED;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static AuditAction of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
