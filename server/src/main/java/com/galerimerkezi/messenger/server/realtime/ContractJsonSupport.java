package com.galerimerkezi.messenger.server.realtime;

import com.corundumstudio.socketio.AckCallback;
import com.corundumstudio.socketio.protocol.AckArgs;
import com.corundumstudio.socketio.protocol.JsonSupport;
import com.galerimerkezi.messenger.contract.ContractJson;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The contract's JSON for netty-socketio, which writes its handshakes with it. Events never reach it. */
final class ContractJsonSupport implements JsonSupport {

    @Override
    public <T> T readValue(String namespace, ByteBufInputStream json, Class<T> type) throws IOException {
        return ContractJson.requestMapper().readValue((InputStream) json, type);
    }

    @Override
    public void writeValue(ByteBufOutputStream out, Object value) throws IOException {
        ContractJson.mapper().writeValue((OutputStream) out, value);
    }

    @Override
    public AckArgs readAckArgs(ByteBufInputStream json, AckCallback<?> callback) throws IOException {
        throw new IOException("nobody is asked for an acknowledgement");
    }

    @Override
    public void addEventMapping(String namespace, String event, Class<?>... types) {
        throw new UnsupportedOperationException("events are handled before netty-socketio");
    }

    @Override
    public void removeEventMapping(String namespace, String event) {
        throw new UnsupportedOperationException("events are handled before netty-socketio");
    }

    @Override
    public List<byte[]> getArrays() {
        return List.of();
    }
}
