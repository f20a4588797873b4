package com.galerimerkezi.messenger.server.dashboard;

import com.galerimerkezi.messenger.contract.ResponseTimes;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.hours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The other side asked, and somebody of the own side answered. */
record Response(UserId by, Instant askedAt, Instant answeredAt, boolean isFirst) {

    static ResponseTimes timesOf(List<Response> responses, Opening opening) {
        ToLongFunction<Response> whole =
                one -> Duration.between(one.askedAt(), one.answeredAt()).toSeconds();
        ToLongFunction<Response> open =
                one -> opening.between(one.askedAt(), one.answeredAt()).toSeconds();
        return new ResponseTimes(
                responses.size(),
                average(responses, whole),
                median(responses, whole),
                average(responses, open),
                median(responses, open));
    }

    private static @Nullable Long average(List<Response> responses, ToLongFunction<Response> time) {
        var average = responses.stream().mapToLong(time).average();
        return average.isPresent() ? Math.round(average.getAsDouble()) : null;
    }

    private static @Nullable Long median(List<Response> responses, ToLongFunction<Response> time) {
        if (responses.isEmpty()) {
            return null;
        }
        var sorted = responses.stream().mapToLong(time).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0);
    }
}
