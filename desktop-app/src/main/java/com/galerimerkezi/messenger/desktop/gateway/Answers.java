package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.ApiError;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.AuditPage;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.NoteSearchPage;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchPage;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.contract.StarredPage;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Turns what came over HTTP into a value or a {@link GatewayException}. */
final class Answers {

    private static final String RETRY_AFTER = "Retry-After";
    private static final TypeReference<ApiResponse<Object>> ENVELOPE = new TypeReference<>() {};

    private Answers() {}

    static <T> T data(Call<ApiResponse<T>> call) {
        return data(answer(call));
    }

    /** As a page of results, with where the next one begins. */
    static SearchPage page(Call<ApiResponse<List<SearchHit>>> call) {
        var answer = answer(call);
        return new SearchPage(data(answer), nextCursor(answer));
    }

    static NoteSearchPage notePage(Call<ApiResponse<List<NoteHit>>> call) {
        var answer = answer(call);
        return new NoteSearchPage(data(answer), nextCursor(answer));
    }

    static AuditPage auditPage(Call<ApiResponse<List<AuditEntry>>> call) {
        var answer = answer(call);
        return new AuditPage(data(answer), nextCursor(answer));
    }

    static StarredPage starredPage(Call<ApiResponse<List<StarredMessage>>> call) {
        var answer = answer(call);
        return new StarredPage(data(answer), nextCursor(answer));
    }

    /** One page after the other, to the last. */
    static <T> List<T> allPages(Function<@Nullable String, Call<ApiResponse<List<T>>>> pageAfter) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            var answer = answer(pageAfter.apply(cursor));
            all.addAll(data(answer));
            cursor = nextCursor(answer);
        } while (cursor != null);
        return List.copyOf(all);
    }

    private static @Nullable String nextCursor(@Nullable ApiResponse<?> answer) {
        var pagination = answer == null ? null : answer.pagination();
        return pagination == null ? null : pagination.nextCursor();
    }

    private static <T> T data(@Nullable ApiResponse<T> answer) {
        if (answer == null || answer.data() == null) {
            throw GatewayException.unreachable(new IOException("an answer without data"));
        }
        return answer.data();
    }

    static <T> void done(Call<ApiResponse<T>> call) {
        var _ = answer(call);
    }

    private static <T> @Nullable ApiResponse<T> answer(Call<ApiResponse<T>> call) {
        try {
            var response = call.execute();
            if (response.isSuccessful()) {
                return response.body();
            }
            var body = response.errorBody();
            throw refusal(response.code(), response.headers().get(RETRY_AFTER), body == null ? "" : body.string());
        } catch (IOException failure) {
            throw GatewayException.unreachable(failure);
        }
    }

    static GatewayException refusal(okhttp3.Response response) throws IOException {
        return refusal(
                response.code(), response.header(RETRY_AFTER), response.body().string());
    }

    private static GatewayException refusal(int status, @Nullable String retryAfter, String body) {
        var error = errorIn(body);
        return GatewayException.refused(
                status,
                error == null ? null : error.code(),
                error == null ? Map.of() : Objects.requireNonNullElse(error.fields(), Map.of()),
                seconds(retryAfter));
    }

    /** Null for what is not of our server, or of one so new that its code is unknown here. */
    static @Nullable ApiError errorIn(String body) {
        try {
            return ContractJson.mapper().readValue(body, ENVELOPE).error();
        } catch (IOException foreign) {
            return null;
        }
    }

    private static @Nullable Duration seconds(@Nullable String header) {
        try {
            return header == null ? null : Duration.ofSeconds(Long.parseLong(header.strip()));
        } catch (NumberFormatException date) {
            return null;
        }
    }
}
