package com.galerimerkezi.messenger.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.OpenInterval;
import com.galerimerkezi.messenger.server.alert.AlertRules.Case;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is warned when: the whole table. The gallery is open on Mondays from 9 to 19; it warns after 60 and 120 minutes. */
class AlertRulesTest {

    private static final BusinessHours HOURS = new BusinessHours(
            BusinessHours.TURKEY,
            List.of(new OpenInterval(1, LocalTime.of(9, 0), LocalTime.of(19, 0))),
            false,
            List.of(),
            false,
            "",
            60,
            120,
            null,
            List.of());

    @ParameterizedTest(name = "an offer with {0} minutes left, at {1}, {2}, {3}, told {4}: {5}")
    @CsvSource({
        // left, now, in hand, label, told before, decision
        "61,   12:00, assigned, plain,  '',                        nothing",
        "60,   12:00, assigned, plain,  '',                        offer_hour to assignee",
        "60,   12:00, free,     plain,  '',                        offer_hour to all",
        "60,   12:00, assigned, urgent, '',                        offer_hour to assignee",
        "59,   12:00, assigned, plain,  offer_hour,                nothing",
        "11,   12:00, assigned, plain,  offer_hour,                nothing",
        "11,   12:00, assigned, plain,  '',                        offer_hour to assignee",
        "10,   12:00, assigned, plain,  offer_hour,                offer_minutes to assignee",
        "10,   12:00, free,     plain,  offer_hour,                offer_minutes to all",
        "10,   12:00, assigned, plain,  '',                        offer_minutes to assignee",
        "6,    12:00, assigned, plain,  offer_hour offer_minutes,  nothing",
        "5,    12:00, assigned, plain,  offer_hour offer_minutes,  offer_last to owners",
        "5,    12:00, free,     plain,  offer_hour offer_minutes,  offer_last to owners",
        "5,    12:00, assigned, plain,  '',                        offer_last to owners",
        "1,    12:00, assigned, plain,  offer_last,                nothing",
        "0,    12:00, assigned, plain,  '',                        nothing",
        "-5,   12:00, assigned, plain,  '',                        nothing",
        // quiet hours
        "60,   20:00, assigned, plain,  '',                        nothing",
        "10,   20:00, assigned, plain,  '',                        nothing",
        "5,    20:00, free,     plain,  '',                        nothing",
        "60,   20:00, assigned, urgent, '',                        offer_hour to assignee",
        "10,   20:00, free,     urgent, offer_hour,                offer_minutes to all",
        "5,    20:00, assigned, urgent, offer_hour offer_minutes,  offer_last to owners",
        // an offer that ends while nobody is there is told of before the evening's end: open time counts
        "600,  17:59, assigned, plain,  '',                        nothing",
        "600,  18:00, assigned, plain,  '',                        offer_hour to assignee",
        "600,  18:00, free,     plain,  '',                        offer_hour to all",
        "550,  18:49, assigned, plain,  offer_hour,                nothing",
        "550,  18:50, assigned, plain,  offer_hour,                offer_minutes to assignee",
        "545,  18:55, assigned, plain,  offer_hour offer_minutes,  offer_last to owners",
        "540,  19:00, assigned, plain,  offer_hour offer_minutes,  nothing",
        "90,   18:15, assigned, plain,  '',                        offer_hour to assignee",
        // an urgent room is woken for it instead
        "600,  18:00, assigned, urgent, '',                        nothing",
        "61,   02:00, assigned, urgent, '',                        nothing",
        "60,   02:00, assigned, urgent, '',                        offer_hour to assignee",
        // what was missed at night comes in the morning, as long as the offer lasts
        "40,   09:00, assigned, plain,  '',                        offer_hour to assignee",
        "8,    09:00, assigned, plain,  '',                        offer_minutes to assignee",
    })
    void offers(int left, String time, String hand, String label, String told, String expected) {
        var now = at(time);
        var decision = AlertRules.ofOffer(now, now.plus(Duration.ofMinutes(left)), about(hand, label, told));

        assertThat(said(decision.orElse(null))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a message of {0}, at {1}, {2}, {3}, told {4}: {5}")
    @CsvSource({
        // since, now, in hand, label, told before, decision
        "11:01, 12:00, assigned, plain,  '',                         nothing",
        "11:00, 12:00, assigned, plain,  '',                         unanswered to assignee",
        "11:00, 12:00, free,     plain,  '',                         unanswered to all",
        "11:00, 12:30, assigned, plain,  unanswered,                 nothing",
        "10:00, 12:00, assigned, plain,  unanswered,                 unanswered_long to owners",
        "10:00, 12:00, free,     plain,  unanswered,                 unanswered_long to owners",
        "10:00, 12:00, assigned, plain,  '',                         unanswered_long to owners",
        "10:00, 15:00, assigned, plain,  unanswered unanswered_long, nothing",
        // what was written before nine waits since nine
        "07:00, 09:59, assigned, plain,  '',                         nothing",
        "07:00, 10:00, assigned, plain,  '',                         unanswered to assignee",
        // quiet hours
        "18:30, 20:00, assigned, plain,  '',                         nothing",
        "10:00, 20:00, assigned, plain,  '',                         nothing",
        "18:30, 20:00, assigned, urgent, '',                         unanswered to assignee",
        "18:30, 20:30, assigned, urgent, unanswered,                 unanswered_long to owners",
        "07:00, 08:00, free,     urgent, '',                         unanswered to all",
        "07:30, 08:00, free,     urgent, '',                         nothing",
    })
    void messagesThatWait(String since, String time, String hand, String label, String told, String expected) {
        var decision = AlertRules.ofWaiting(at(time), at(since), about(hand, label, told));

        assertThat(said(decision.orElse(null))).isEqualTo(expected);
    }

    private static Case about(String hand, String label, String told) {
        Set<AlertKind> before = told.isEmpty()
                ? Set.of()
                : Arrays.stream(told.split(" ")).map(AlertKind::of).collect(Collectors.toSet());
        return new Case(HOURS, hand.equals("assigned"), label.equals("urgent"), before);
    }

    private static String said(AlertRules.@Nullable Decision decision) {
        return decision == null
                ? "nothing"
                : decision.kind().wireName() + " to "
                        + decision.audience().name().toLowerCase(Locale.ROOT);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-06-08T" + time)
                .atZone(ZoneId.of(BusinessHours.TURKEY))
                .toInstant();
    }
}
