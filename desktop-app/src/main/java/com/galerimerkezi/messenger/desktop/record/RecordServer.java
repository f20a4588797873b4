package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.contract.RoomId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where records come from; waits, and fails with the server's refusal. */
public interface RecordServer {

    void export(RoomId room, RecordOrder order, OutputStream target) throws IOException;

    /** The key that it signs its records with, hexadecimal; empty from one that signs none. */
    Optional<String> key() throws IOException;
}
