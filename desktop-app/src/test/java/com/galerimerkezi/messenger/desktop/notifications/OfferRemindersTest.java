package com.galerimerkezi.messenger.desktop.notifications;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.WINDOW;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.desktop.offers.Bargaining;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferRemindersTest {

    /** The second step, which is ours to answer, is an hour after the first. */
    private static final Instant END = NOON.plus(Duration.ofHours(1)).plus(WINDOW);

    private final Texts texts = Texts.in("tr");
    private final Hands clock = new Hands();
    private final Bargaining bargaining =
            new Bargaining().names(BUYER, "1100000").names(SELLER, "1200000");
    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private List<Offer> offers = List.of(bargaining.offer());
    private NotificationChoices choices = NotificationChoices.DEFAULT;
    private @Nullable Duration awaited;

    private final OfferReminders reminders = new OfferReminders(
            () -> offers,
            ZEYNEP,
            _ -> Optional.empty(),
            () -> choices,
            () -> new OfferWords(texts, new Moments(texts, clock)),
            clock,
            (delay, _) -> awaited = delay,
            announced::add,
            () -> sounds.add("chime"));

    @Test
    void anHourAndTenMinutesBeforeItsEndAnOfferThatWaitsForUsIsAnnouncedOnce() {
        at(END.minus(Duration.ofHours(1)).minusMillis(1));
        assertThat(announced).isEmpty();
        assertThat(awaited).isEqualTo(Duration.ofMillis(1));

        at(END.minus(Duration.ofHours(1)));
        at(END.minus(Duration.ofMinutes(30)));
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().text()).isEqualTo("1.200.000 ₺ · Kalan süre: 1 saat 0 dk");
        assertThat(announced.getFirst().galleryName()).isEqualTo("Yıldız");
        assertThat(awaited).isEqualTo(Duration.ofMinutes(50));

        at(END.minus(Duration.ofMinutes(10)));
        at(END.minusSeconds(1));
        at(END);
        assertThat(announced).hasSize(2);
        assertThat(sounds).hasSize(2);
    }

    @Test
    void anOfferThatEndsInDaysIsLookedAtAgainEachDay() {
        at(END.minus(Duration.ofDays(2)));

        assertThat(awaited).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void whoeverComesLateIsToldOnceAndNotTwice() {
        at(END.minus(Duration.ofMinutes(5)));

        assertThat(announced).hasSize(1);
    }

    @Test
    void whatTheOtherSideHasToAnswerIsTheirConcern() {
        offers = List.of(bargaining.names(BUYER, "1150000").offer());

        at(END.minus(Duration.ofMinutes(5)));

        assertThat(announced).isEmpty();
    }

    @Test
    void anOfferThatHasEndedIsNotRemindedOf() {
        offers = List.of(bargaining.ends(OfferAction.WITHDRAW, SELLER).offer());

        at(END.minus(Duration.ofMinutes(5)));

        assertThat(announced).isEmpty();
    }

    @Test
    void whoWantsToBeLeftAloneIsLeftAlone() {
        choices = choices.doNotDisturbUntil(END);
        at(END.minus(Duration.ofHours(1)));
        choices = choices.doNotDisturbUntil(null);
        at(END.minus(Duration.ofMinutes(30)));
        assertThat(announced).isEmpty();

        choices = choices.hideText(true).sound(false);
        at(END.minus(Duration.ofMinutes(10)));
        assertThat(announced).extracting(Announcement::text).containsExactly("Kalan süre: 10 dk 0 sn");
        assertThat(sounds).isEmpty();
    }

    private void at(Instant now) {
        clock.now = now;
        reminders.look();
    }

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Istanbul");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
