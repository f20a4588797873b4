package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The envelope of every REST answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiResponse<T>(
        boolean success,
        @Nullable T data,
        @Nullable Pagination pagination,
        @Nullable String message,
        @Nullable ApiError error) {

    public static <T> ApiResponse<T> of(T data) {
        return new ApiResponse<>(true, data, null, null, null);
    }

    public static <T> ApiResponse<T> of(T data, Pagination pagination) {
        return new ApiResponse<>(true, data, pagination, null, null);
    }

    public static ApiResponse<Void> done(String message) {
        return new ApiResponse<>(true, null, null, message, null);
    }

    /** With the state that the request ran into (addition). */
    public static <T> ApiResponse<T> refused(ApiError error, @Nullable T present) {
        return new ApiResponse<>(false, present, null, null, error);
    }

    public static ApiResponse<Void> refused(ApiError error) {
        return new ApiResponse<>(false, null, null, null, error);
    }
}
