package com.galerimerkezi.messenger.server.realtime;

import ch.qos.logback.classic.Level;
import com.corundumstudio.socketio.AckMode;
import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketIOChannelInitializer;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.Transport;
import com.corundumstudio.socketio.listener.ExceptionListenerAdapter;
import com.corundumstudio.socketio.namespace.Namespace;
import com.corundumstudio.socketio.namespace.NamespacesHub;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** netty-socketio's own handlers without its server: the handshake, the heartbeat and the answer to CONNECT. */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
final class SocketIoHandlers extends SocketIOChannelInitializer {

    /** Where a client's store holds its channel. */
    static final String CHANNEL = "channel";

    private static final List<String> WANTED =
            List.of(PACKET_HANDLER, AUTHORIZE_HANDLER, WEB_SOCKET_TRANSPORT, SOCKETIO_ENCODER);
    private static final int HEARTBEAT_MILLIS = 20_000;

    private final Map<String, ChannelHandler> handlers = new LinkedHashMap<>();

    SocketIoHandlers() {
        silence();
        var configuration = configuration();
        var namespaces = new NamespacesHub(configuration);
        namespaces.create(Namespace.DEFAULT_NAME).addDisconnectListener(SocketIoHandlers::closeChannelOf);
        start(configuration, namespaces);
        // They are sharable, so the ones of a pipeline that is thrown away serve all others.
        var sample = new EmbeddedChannel().pipeline();
        addSocketioHandlers(sample);
        WANTED.forEach(name -> handlers.put(name, sample.get(name)));
    }

    void addTo(ChannelPipeline pipeline) {
        handlers.forEach(pipeline::addLast);
    }

    /** After the handshake: the frame gate lets no fragment through, and there is nothing more to authorize. */
    static void dropNeedless(ChannelPipeline pipeline) {
        pipeline.remove(WEB_SOCKET_AGGREGATOR);
        pipeline.remove(AUTHORIZE_HANDLER);
    }

    private static Configuration configuration() {
        var configuration = new Configuration();
        configuration.setRandomSession(true);
        configuration.setTransports(Transport.WEBSOCKET);
        configuration.setWebsocketCompression(false);
        configuration.setHttpCompression(false);
        configuration.setAddVersionHeader(false);
        configuration.setEnableCors(false);
        configuration.setAckMode(AckMode.MANUAL);
        configuration.setPingInterval(HEARTBEAT_MILLIS);
        configuration.setPingTimeout(HEARTBEAT_MILLIS);
        configuration.setMaxFramePayloadLength(2 * FrameGate.MOST_BYTES);
        configuration.setJsonSupport(new ContractJsonSupport());
        configuration.setExceptionListener(new CloseQuietly());
        return configuration;
    }

    /** Its loggers write whole frames, tokens included. */
    private static void silence() {
        if (LoggerFactory.getLogger("com.corundumstudio.socketio") instanceof ch.qos.logback.classic.Logger logger) {
            logger.setLevel(Level.OFF);
        }
    }

    /** When the heartbeat stops it says goodbye and waits for that to be read, which a dead peer never does. */
    private static void closeChannelOf(SocketIOClient client) {
        if (client.get(CHANNEL) instanceof Channel channel) {
            channel.close();
        }
    }

    private static final class CloseQuietly extends ExceptionListenerAdapter {
        @Override
        public void onAuthException(Throwable failure, SocketIOClient client) {
            closeChannelOf(client);
        }

        @Override
        public boolean exceptionCaught(ChannelHandlerContext ctx, Throwable failure) {
            ctx.close();
            return true;
        }
    }
}
