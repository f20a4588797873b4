package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Puts the token on each request; a request whose token had run out goes again, the same, with a new one. */
final class Authorization implements Interceptor {

    private static final int UNAUTHORIZED = 401;
    private static final long LONGEST_ERROR = 64 * 1024;

    private final Tokens tokens;

    Authorization(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var token = tokens.access();
        var first = chain.proceed(with(token, chain.request()));
        if (first.code() != UNAUTHORIZED || !Tokens.curedByRenewal(codeOf(first))) {
            return checked(first);
        }
        first.close();
        return checked(chain.proceed(with(tokens.renewed(token), chain.request())));
    }

    /** A password that was wrong says nothing of the session. */
    private Response checked(Response response) throws IOException {
        if (response.code() == UNAUTHORIZED) {
            var code = codeOf(response);
            if (code != ErrorCode.BAD_CREDENTIALS) {
                tokens.end(code);
            }
        }
        return response;
    }

    private static ErrorCode codeOf(Response response) throws IOException {
        var error = Answers.errorIn(response.peekBody(LONGEST_ERROR).string());
        return error == null ? ErrorCode.SESSION_REVOKED : Objects.requireNonNull(error.code());
    }

    private static Request with(String token, Request request) {
        return request.newBuilder().header("Authorization", "Bearer " + token).build();
    }
}
