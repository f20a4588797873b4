package com.galerimerkezi.messenger.server.platform.web;

import com.galerimerkezi.messenger.contract.ApiError;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The one place that turns a refusal into HTTP. What is no refusal is logged once and answered without detail. */
@Component
@Order(-2)
final class RefusalAnswers implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

    private final ErrorTexts texts;

    RefusalAnswers(ErrorTexts texts) {
        this.texts = texts;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var language = texts.languageOf(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        if (failure instanceof MethodNotAllowedException wrongMethod) {
            exchange.getResponse().getHeaders().setAllow(wrongMethod.getSupportedMethods());
        }
        var refusal = refusalIn(failure);
        if (refusal != null) {
            addRetryAfter(exchange, refusal);
            return answer(exchange, texts.describe(refusal, language), refusal.present());
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.info("The line broke during {}", where(exchange));
            return Mono.empty();
        }
        var traceId = UUID.randomUUID().toString();
        LOG.error("Request failed, trace {}: {}", traceId, where(exchange), failure);
        return answer(exchange, texts.internal(traceId, language), null);
    }

    private static @Nullable RefusedException refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RefusedException refusal -> {
                    return refusal;
                }
                case DataBufferLimitException tooLarge -> {
                    return new RefusedException(ErrorCode.BODY_TOO_LARGE);
                }
                default -> {}
            }
        }
        return switch (failure) {
            case MethodNotAllowedException wrongMethod -> new RefusedException(ErrorCode.METHOD_NOT_ALLOWED);
            case ServerWebInputException input -> refusalOf(input);
            case ResponseStatusException status -> refusalOf(status.getStatusCode());
            default -> null;
        };
    }

    private static RefusedException refusalOf(ServerWebInputException input) {
        var parameter = input.getMethodParameter();
        var name = parameter == null ? null : parameter.getParameterName();
        return name == null
                ? new RefusedException(ErrorCode.VALIDATION_FAILED)
                : RefusedException.field(name, input.getCause() == null ? "required" : "no_uuid");
    }

    private static @Nullable RefusedException refusalOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> new RefusedException(ErrorCode.ROUTE_NOT_FOUND);
            case 405 -> new RefusedException(ErrorCode.METHOD_NOT_ALLOWED);
            case 413 -> new RefusedException(ErrorCode.BODY_TOO_LARGE);
            default -> status.is4xxClientError() ? new RefusedException(ErrorCode.VALIDATION_FAILED) : null;
        };
    }

    private static void addRetryAfter(ServerWebExchange exchange, RefusedException refusal) {
        var wait = refusal.retryAfter();
        if (wait == null && refusal.code().isTemporary()) {
            wait = Duration.ofSeconds(1);
        }
        if (wait != null) {
            var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }

    private static Mono<Void> answer(ServerWebExchange exchange, ApiError error, @Nullable Object present) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(error.code().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        if (response.getStatusCode() == HttpStatus.CONTENT_TOO_LARGE) {
            // what is still to come of the body is not worth reading
            response.getHeaders().setConnection("close");
        }
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return response.setComplete();
        }
        var body = ContractJsonEncoder.bytesOf(ApiResponse.refused(error, present));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Map<String, String> where(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return Map.of(
                "method", request.getMethod().name(),
                "path", request.getPath().value());
    }
}
