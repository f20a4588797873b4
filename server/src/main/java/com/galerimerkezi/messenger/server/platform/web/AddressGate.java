package com.galerimerkezi.messenger.server.platform.web;

import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** An address that cannot be read gets the contract's refusal; Spring by itself would answer it without a word. */
@Component
public final class AddressGate {

    private final ErrorTexts texts;

    AddressGate(ErrorTexts texts) {
        this.texts = texts;
    }

    public BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> before(
            BiFunction<HttpServerRequest, HttpServerResponse, Mono<Void>> routes) {
        return (request, response) ->
                isReadable(request.uri()) ? routes.apply(request, response) : refuse(request, response);
    }

    private static boolean isReadable(String address) {
        try {
            var _ = new URI(address.startsWith("/") ? "http://server" + address : address);
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        var language = texts.languageOf(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        var error = texts.describe(new RefusedException(ErrorCode.VALIDATION_FAILED), language);
        return response.status(error.code().status())
                .header(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .sendByteArray(Mono.just(ContractJsonEncoder.bytesOf(ApiResponse.refused(error))));
    }
}
