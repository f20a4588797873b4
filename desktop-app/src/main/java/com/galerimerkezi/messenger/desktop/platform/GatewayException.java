package com.galerimerkezi.messenger.desktop.platform;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server refused, or was not reached. */
public final class GatewayException extends RuntimeException {

    private static final int SERVER_FAILED = 500;
    private static final int TOO_MANY = 429;
    private static final int TOO_SLOW = 408;

    private final int status;
    private final @Nullable ErrorCode code;
    private final transient Map<String, String> fields;
    private final @Nullable Duration retryAfter;

    private GatewayException(
            int status,
            @Nullable ErrorCode code,
            Map<String, String> fields,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(code == null ? "status " + status : code.name(), cause);
        this.status = status;
        this.code = code;
        this.fields = Map.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    public static GatewayException unreachable(Throwable cause) {
        return new GatewayException(0, null, Map.of(), null, cause);
    }

    /** A code that this version does not know is null; the status still says what to do. */
    public static GatewayException refused(
            int status, @Nullable ErrorCode code, Map<String, String> fields, @Nullable Duration retryAfter) {
        return new GatewayException(status, code, fields, retryAfter, null);
    }

    public static GatewayException refused(ErrorCode code) {
        return new GatewayException(code.status(), code, Map.of(), null, null);
    }

    public @Nullable ErrorCode code() {
        return code;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public boolean unreachable() {
        return status == 0;
    }

    public boolean is(ErrorCode other) {
        return code == other;
    }

    /** The same request may succeed later without a change. */
    public boolean isTemporary() {
        return status == 0 || status == TOO_SLOW || status == TOO_MANY || status >= SERVER_FAILED;
    }

    /** Only a new sign-in helps. */
    public boolean endsSession() {
        return status == 401;
    }
}
