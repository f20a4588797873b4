package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "No" as a code of the contract. The edges turn it into an HTTP answer or an acknowledgement; nobody else catches it. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Map<String, String> fields;
    private final transient @Nullable Duration retryAfter;
    private final transient @Nullable Object present;

    public RefusedException(ErrorCode code) {
        this(code, Map.of(), null, null);
    }

    /** Something changed meanwhile: the answer brings along what it is now. */
    public static RefusedException conflict(ErrorCode code, Object present) {
        return new RefusedException(code, Map.of(), null, present);
    }

    /** One field of the request is wrong; {@code problem} is a key of the server's texts. */
    public static RefusedException field(String name, String problem) {
        return new RefusedException(ErrorCode.VALIDATION_FAILED, Map.of(name, problem), null, null);
    }

    public static RefusedException fields(Map<String, String> problems) {
        return new RefusedException(ErrorCode.VALIDATION_FAILED, problems, null, null);
    }

    public static RefusedException later(ErrorCode code, Duration retryAfter) {
        return new RefusedException(code, Map.of(), retryAfter, null);
    }

    private RefusedException(
            ErrorCode code, Map<String, String> fields, @Nullable Duration retryAfter, @Nullable Object present) {
        // A refusal is an answer, not a failure: no stack trace to fill, none to log.
        super(code.name(), null, false, false);
        this.code = code;
        this.fields = fields;
        this.retryAfter = retryAfter;
        this.present = present;
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public @Nullable Object present() {
        return present;
    }
}
