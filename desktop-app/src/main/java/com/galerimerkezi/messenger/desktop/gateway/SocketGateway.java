package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.ServerEvent;
import io.socket.client.IO;
import io.socket.client.Socket;
import io.socket.engineio.client.transports.WebSocket;
import java.net.URI;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events by Socket.IO. Each connect is a new socket with the newest token; the library's own reconnecting, which keeps
 * the old token and replays what was emitted meanwhile, is off.
 */
public final class SocketGateway implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketGateway.class);

    private final URI origin;
    private final OkHttpClient http;
    private volatile @Nullable Socket current;

    /** Called on the library's own thread: hand over, do not work here. */
    public interface Listener {
        void connected();

        /** Also when connecting failed; the code is there when the server gave a reason. */
        void disconnected(@Nullable ErrorCode reason);

        void heard(ServerEvent event);
    }

    SocketGateway(URI server, OkHttpClient http) {
        // a path in the address would be taken for a namespace
        this.origin = server.resolve("/");
        this.http = http;
    }

    /** Leaves the socket there is, if any, without a word to its listener. */
    public void connect(String token, Listener listener) {
        disconnect();
        var options = IO.Options.builder()
                .setTransports(new String[] {WebSocket.NAME})
                .setPath("/" + ApiPaths.SOCKET_IO)
                .setAuth(Map.of("token", token))
                .setForceNew(true)
                .setReconnection(false)
                .build();
        options.callFactory = http;
        options.webSocketFactory = http;
        var socket = IO.socket(origin, options);
        current = socket;
        listen(socket, listener);
        var _ = socket.connect();
    }

    private void listen(Socket socket, Listener listener) {
        socket.on(Socket.EVENT_CONNECT, _ -> ifCurrent(socket, listener::connected));
        socket.on(Socket.EVENT_CONNECT_ERROR, args -> ifCurrent(socket, () -> listener.disconnected(reasonIn(args))));
        socket.on(Socket.EVENT_DISCONNECT, _ -> ifCurrent(socket, () -> listener.disconnected(null)));
        for (var type : ServerEvent.ALL) {
            socket.on(type.wireName(), args -> ifCurrent(socket, () -> hear(type, args, listener)));
        }
    }

    private void ifCurrent(Socket socket, Runnable action) {
        if (socket.equals(current)) {
            action.run();
        }
    }

    private static void hear(EventType<? extends ServerEvent> type, Object[] args, Listener listener) {
        try {
            listener.heard(ContractJson.mapper().readValue(String.valueOf(args[0]), type.payloadType()));
        } catch (JsonProcessingException | ArrayIndexOutOfBoundsException unreadable) {
            // its place in the log is asked for by REST, once the next event shows the gap
            LOG.warn("An event {} could not be read", type.wireName());
        }
    }

    private static @Nullable ErrorCode reasonIn(Object[] args) {
        if (args.length == 0 || !(args[0] instanceof JSONObject refusal)) {
            return null;
        }
        try {
            return ErrorCode.valueOf(refusal.optString("message"));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Only for what may be lost; while there is no connection it is. */
    public <P extends ClientEvent> void emit(EventType<P> type, P payload) {
        var socket = current;
        if (socket == null || !socket.connected()) {
            return;
        }
        try {
            var _ = socket.emit(
                    type.wireName(), new JSONObject(ContractJson.mapper().writeValueAsString(payload)));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    public void disconnect() {
        var socket = current;
        current = null;
        if (socket != null) {
            var _ = socket.off();
            var _ = socket.disconnect();
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
