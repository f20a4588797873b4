package com.galerimerkezi.messenger.server;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.web.AddressGate;
import com.galerimerkezi.messenger.server.realtime.SocketSwitch;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** The one port: REST at the root and under its prefix, Socket.IO beside it. */
final class HttpPort implements AutoCloseable {

    private static final int MAX_LINE = 8192;
    private static final int MAX_HEADERS = 16_384;
    private static final Duration READ_PATIENCE = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(75);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(3);
    private static final String PREFIX = "/" + ApiPaths.PREFIX;

    private final Settings.Http settings;
    private final DisposableServer server;

    private HttpPort(Settings.Http settings, DisposableServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** Before anything is started or written; the port itself is bound last, when all behind it is there. */
    static void checkFree(Settings.Http settings) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException | IllegalArgumentException taken) {
            throw taken(settings, taken);
        }
    }

    static HttpPort open(Settings.Http settings, ApplicationContext features) {
        var rest = new ReactorHttpHandlerAdapter(atRootAndPrefix(
                WebHttpHandlerBuilder.applicationContext(features).build()));
        var sockets = features.getBean(SocketSwitch.class);
        var server = HttpServer.create()
                .host(settings.host())
                .port(settings.port())
                .httpRequestDecoder(
                        limits -> limits.maxInitialLineLength(MAX_LINE).maxHeaderSize(MAX_HEADERS))
                .readTimeout(READ_PATIENCE)
                .idleTimeout(IDLE)
                .doOnChannelInit((_, connection, _) -> {
                    sockets.installIn(connection);
                    connection.pipeline().addAfter(NettyPipeline.HttpCodec, "stalledReader", new StalledReader());
                })
                .handle(features.getBean(AddressGate.class).before(rest));
        try {
            return new HttpPort(settings, server.bindNow());
        } catch (ChannelBindException taken) {
            throw taken(settings, taken);
        }
    }

    private static StartupProblem taken(Settings.Http settings, Exception cause) {
        return new StartupProblem(
                "Port " + settings.port() + " on " + settings.host() + " is taken or may not be used", cause);
    }

    URI address() {
        int port = ((InetSocketAddress) server.address()).getPort();
        var host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    void stopAccepting() {
        server.channel().close().syncUninterruptibly();
    }

    @Override
    public void close() {
        server.disposeNow(CLOSE_PATIENCE);
    }

    /** The prefix is a context path, so that every route is written once. */
    private static HttpHandler atRootAndPrefix(HttpHandler routes) {
        return (request, response) -> request.getPath().value().startsWith(PREFIX + "/")
                ? routes.handle(request.mutate().contextPath(PREFIX).build(), response)
                : routes.handle(request, response);
    }
}
