package com.galerimerkezi.messenger.contract;

/** Every refusal the server can answer; the name goes over the wire, the sentence is made for the reader. */
public enum ErrorCode {
    VALIDATION_FAILED(400),
    MALFORMED_JSON(400),
    SAME_GALLERY(400),
    FILE_REQUIRES_UPLOAD(400),
    FOREIGN_FILE_URL(400),
    TOKEN_MISSING(401),
    TOKEN_INVALID(401),
    TOKEN_EXPIRED(401),
    BAD_CREDENTIALS(401),
    SESSION_REVOKED(401),
    SECOND_FACTOR_REQUIRED(401),
    SECOND_FACTOR_WRONG(401),
    ROOM_FORBIDDEN(403),
    GALLERY_MISMATCH(403),
    ROLE_REQUIRED(403),
    NOT_YOUR_MESSAGE(403),
    NOT_YOUR_TURN(403),
    NOT_YOUR_NOTE(403),
    NOT_YOUR_SCHEDULED(403),
    ASSIGNED_TO_COLLEAGUE(403),
    ROOM_NOT_FOUND(404),
    MESSAGE_NOT_FOUND(404),
    OFFER_NOT_FOUND(404),
    VEHICLE_NOT_FOUND(404),
    FILE_NOT_FOUND(404),
    GALLERY_NOT_FOUND(404),
    WEBHOOK_NOT_FOUND(404),
    NOTE_NOT_FOUND(404),
    LABEL_NOT_FOUND(404),
    REMINDER_NOT_FOUND(404),
    QUICK_REPLY_NOT_FOUND(404),
    SCHEDULED_NOT_FOUND(404),
    PERSON_NOT_FOUND(404),
    INVITATION_NOT_FOUND(404),
    SESSION_NOT_FOUND(404),
    ENTRY_CODE_INVALID(404),
    ROUTE_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    ROOM_CLOSED(409),
    OFFER_STATE_CONFLICT(409),
    EDIT_WINDOW_OVER(409),
    SCHEDULED_OVER(409),
    IDEMPOTENCY_CONFLICT(409),
    LAST_OWNER(409),
    EMAIL_TAKEN(409),
    CURSOR_RESET(410),
    BODY_TOO_LARGE(413),
    FILE_TOO_LARGE(413),
    FILE_TYPE_REFUSED(415),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    DATABASE_UNAVAILABLE(503),
    STORAGE_UNAVAILABLE(503),
    BUSY(503),
    SHUTTING_DOWN(503),
    STORAGE_FULL(507);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The same request may succeed later without a change. */
    public boolean isTemporary() {
        return this == RATE_LIMITED || status == 503;
    }
}
