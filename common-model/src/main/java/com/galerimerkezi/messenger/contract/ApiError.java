package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it goes over the wire.
 *
 * @param message in the caller's language, for people
 * @param fields what is wrong with which field of the request
 * @param traceId stands in the server's log beside an internal error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiError(
        ErrorCode code,
        String message,
        @Nullable Map<String, String> fields,
        @JsonProperty("trace_id") @Nullable String traceId) {

    public static ApiError of(ErrorCode code, String message) {
        return new ApiError(code, message, null, null);
    }
}
