package com.galerimerkezi.messenger.server.realtime;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Lets through the one request that opens a socket, and of it only what the handshake needs. */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
final class HttpGate {

    static final String PATH = "/socket.io/";

    private static final String CLEAN_URI = PATH + "?EIO=4&transport=websocket";
    private static final List<CharSequence> KEPT_HEADERS = List.of(
            HttpHeaderNames.UPGRADE,
            HttpHeaderNames.CONNECTION,
            HttpHeaderNames.SEC_WEBSOCKET_KEY,
            HttpHeaderNames.SEC_WEBSOCKET_VERSION);

    private final RealtimeSettings settings;
    private final ConcurrentMap<InetAddress, Integer> live = new ConcurrentHashMap<>();

    HttpGate(RealtimeSettings settings) {
        this.settings = settings;
    }

    /** Null when the request may go on. */
    @Nullable
    HttpResponseStatus objectionTo(HttpRequest request) {
        if (!request.method().equals(HttpMethod.GET)) {
            return HttpResponseStatus.METHOD_NOT_ALLOWED;
        }
        if (!isPlainHandshake(request)) {
            return HttpResponseStatus.BAD_REQUEST;
        }
        var origin = request.headers().get(HttpHeaderNames.ORIGIN);
        boolean isWelcome = origin == null || settings.allowedOrigins().contains(origin);
        return isWelcome ? null : HttpResponseStatus.FORBIDDEN;
    }

    /** Counts the channel until it closes; false when its address has enough already. */
    boolean admit(Channel channel) {
        if (!(channel.remoteAddress() instanceof InetSocketAddress remote)) {
            return true;
        }
        var address = remote.getAddress();
        int most = address.isLoopbackAddress() ? settings.perLoopback() : settings.perAddress();
        int now = live.merge(address, 1, Integer::sum);
        channel.closeFuture().addListener(closed -> live.computeIfPresent(address, (same, n) -> n == 1 ? null : n - 1));
        return now <= most;
    }

    /** Session ids, cookies, tokens and extensions stay behind: netty-socketio would believe or keep them. */
    FullHttpRequest clean(HttpRequest request) {
        var clean = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, CLEAN_URI, Unpooled.EMPTY_BUFFER);
        KEPT_HEADERS.forEach(name -> clean.headers().set(name, request.headers().get(name)));
        return clean;
    }

    private static boolean isPlainHandshake(HttpRequest request) {
        var query = new QueryStringDecoder(request.uri());
        var parameters = query.parameters();
        return request.decoderResult().isSuccess()
                && query.path().equals(PATH)
                && List.of("4").equals(parameters.get("EIO"))
                && List.of("websocket").equals(parameters.get("transport"))
                && !parameters.containsKey("sid")
                && !parameters.containsKey("token")
                && !parameters.containsKey("access_token")
                && !HttpUtil.isTransferEncodingChunked(request)
                && HttpUtil.getContentLength(request, 0L) == 0
                && isUpgrade(request);
    }

    private static boolean isUpgrade(HttpRequest request) {
        var headers = request.headers();
        var key = headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY);
        return request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && headers.contains(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && "13".equals(headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))
                && key != null
                && key.length() == 24;
    }
}
