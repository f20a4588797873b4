package com.galerimerkezi.messenger.desktop.sync;

import java.time.Instant;

/** Whether the server is heard. */
public sealed interface ConnectionState {

    record Connecting() implements ConnectionState {}

    record Online() implements ConnectionState {}

    record Offline(Instant retryAt) implements ConnectionState {}
}
