package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The optional acknowledgement of a {@link ClientEvent}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SocketAck(boolean success, @Nullable ApiError error) {

    public static final SocketAck OK = new SocketAck(true, null);

    public static SocketAck refused(ApiError error) {
        return new SocketAck(false, error);
    }
}
