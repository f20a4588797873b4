package com.galerimerkezi.messenger.desktop.notifications;

import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromUs;
import static com.galerimerkezi.messenger.desktop.testing.Sample.important;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlertTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final ZonedDateTime NOW = NOON.atZone(ZoneId.of("Europe/Istanbul"));
    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);
    private static final Message THEIRS = fromThem(1, NOON, "Merhaba");
    private static final Message MINE = fromUs(1, NOON, "Merhaba", ClientMessageId.random());

    /** One reason each, in words. */
    @ParameterizedTest
    @CsvSource({
        // new message, theirs, muted, on screen, on, do not disturb, quiet hours, sound → expected
        "true,  true,  false, false, true,  false, false, true,  LOUD",
        "true,  true,  false, false, true,  false, false, false, QUIET",
        "false, true,  false, false, true,  false, false, true,  NONE",
        "true,  false, false, false, true,  false, false, true,  NONE",
        "true,  true,  true,  false, true,  false, false, true,  NONE",
        "true,  true,  false, true,  true,  false, false, true,  NONE",
        "true,  true,  false, false, false, false, false, true,  NONE",
        "true,  true,  false, false, true,  true,  false, true,  NONE",
        "true,  true,  false, false, true,  false, true,  true,  NONE",
    })
    void eachReasonAloneKeepsItSilent(
            boolean newMessage,
            boolean theirs,
            boolean muted,
            boolean onScreen,
            boolean on,
            boolean doNotDisturb,
            boolean quietHours,
            boolean sound,
            Alert expected) {
        assertThat(Alert.of(situation(newMessage, theirs, muted, onScreen, on, doNotDisturb, quietHours, sound)))
                .isEqualTo(expected);
    }

    /** All 256 rows: two of them speak. */
    @ParameterizedTest
    @MethodSource("allRows")
    void onlyWhatNothingSpeaksAgainstIsAnnounced(boolean[] row) {
        boolean announced = row[0] && row[1] && !row[2] && !row[3] && row[4] && !row[5] && !row[6];
        var expected = !announced ? Alert.NONE : row[7] ? Alert.LOUD : Alert.QUIET;

        assertThat(Alert.of(situation(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7])))
                .isEqualTo(expected);
    }

    static Stream<Arguments> allRows() {
        return IntStream.range(0, 1 << 8).mapToObj(bits -> {
            var row = new boolean[8];
            IntStream.range(0, 8).forEach(i -> row[i] = (bits & (1 << i)) != 0);
            return Arguments.of((Object) row);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, TEXT, LOUD", "ALL, FILE, LOUD", "ALL, OFFER_UPDATE, LOUD", "ALL, SYSTEM, NONE",
        "OFFERS, TEXT, NONE", "OFFERS, FILE, NONE", "OFFERS, OFFER_UPDATE, LOUD", "OFFERS, SYSTEM, NONE",
        "NONE, TEXT, NONE", "NONE, FILE, NONE", "NONE, OFFER_UPDATE, NONE", "NONE, SYSTEM, NONE",
    })
    void aRoomsLevelSaysWhatOneIsToldOf(NotifyLevel level, MessageType type, Alert expected) {
        var message = theirs(type);

        assertThat(Alert.of(new Alert.Situation(
                        newMessage(message), OURS, null, level, false, NotificationChoices.DEFAULT, NOW)))
                .isEqualTo(expected);
    }

    /** An important message is heard over a mute and over a level, but for "nothing", and over no silence. */
    @ParameterizedTest
    @CsvSource({
        // level, muted, do not disturb, quiet hours → expected
        "ALL,    false, false, false, LOUD", "ALL,    true,  false, false, LOUD",
        "OFFERS, false, false, false, LOUD", "OFFERS, true,  false, false, LOUD",
        "NONE,   false, false, false, NONE", "NONE,   true,  false, false, NONE",
        "ALL,    false, true,  false, NONE", "ALL,    true,  true,  false, NONE",
        "OFFERS, false, true,  false, NONE", "OFFERS, true,  true,  false, NONE",
        "ALL,    false, false, true,  NONE", "ALL,    true,  false, true,  NONE",
        "OFFERS, false, false, true,  NONE", "OFFERS, true,  false, true,  NONE",
        "NONE,   false, true,  true,  NONE", "NONE,   true,  true,  true,  NONE",
    })
    void anImportantMessageIsHeardInAMutedRoomAndInNoSilence(
            NotifyLevel level, boolean muted, boolean doNotDisturb, boolean quietHours, Alert expected) {
        for (var importance : Importance.values()) {
            var usual = situation(true, true, muted, false, true, doNotDisturb, quietHours, true);
            var situation = new Alert.Situation(
                    newMessage(important(THEIRS, importance)),
                    OURS,
                    usual.mutedUntil(),
                    level,
                    false,
                    usual.choices(),
                    NOW);

            assertThat(Alert.of(situation)).as(importance.name()).isEqualTo(expected);
        }
    }

    @Test
    void whatHasRunOutKeepsNothingSilent() {
        var choices = NotificationChoices.DEFAULT.doNotDisturbUntil(NOON);

        assertThat(Alert.of(new Alert.Situation(newMessage(THEIRS), OURS, NOON, NotifyLevel.ALL, false, choices, NOW)))
                .isEqualTo(Alert.LOUD);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 08:00, 21:59, false", "22:00, 08:00, 22:00, true", "22:00, 08:00, 03:00, true",
        "22:00, 08:00, 07:59, true", "22:00, 08:00, 08:00, false", "22:00, 08:00, 12:00, false",
        "12:00, 13:30, 11:59, false", "12:00, 13:30, 12:00, true", "12:00, 13:30, 13:30, false",
        "12:00, 12:00, 12:00, false", "12:00, 12:00, 00:00, false",
    })
    void quietHoursMayGoOverMidnight(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).contain(time)).isEqualTo(quiet);
    }

    @Test
    void oneMayBeLeftAloneForAWhileOrUntilTomorrowMorning() {
        assertThat(DoNotDisturb.HALF_AN_HOUR.from(NOW)).isEqualTo("2026-11-22T09:30:00Z");
        assertThat(DoNotDisturb.AN_HOUR.from(NOW)).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(DoNotDisturb.UNTIL_TOMORROW.from(NOW)).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(DoNotDisturb.WEEKEND.from(NOW)).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(DoNotDisturb.WEEKEND.from(NOW.plusDays(1))).isEqualTo("2026-11-30T06:00:00Z");
    }

    private static Alert.Situation situation(
            boolean newMessage,
            boolean theirs,
            boolean muted,
            boolean onScreen,
            boolean on,
            boolean doNotDisturb,
            boolean quietHours,
            boolean sound) {
        var message = theirs ? THEIRS : MINE;
        var choices = new NotificationChoices(
                on,
                false,
                sound,
                quietHours ? new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0)) : QuietHours.NIGHT,
                soon(doNotDisturb));
        return new Alert.Situation(
                newMessage ? newMessage(message) : new ServerEvent.MessageUpdated(ROOM, message, SOMEWHERE),
                OURS,
                soon(muted),
                NotifyLevel.ALL,
                onScreen,
                choices,
                NOW);
    }

    private static Message theirs(MessageType type) {
        return new Message(
                THEIRS.id(),
                ROOM,
                1,
                THEIRS.senderId(),
                THEIRS.galleryId(),
                "Ahmet",
                "Yılmaz",
                type,
                "Merhaba",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                NOON,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static ServerEvent.NewMessage newMessage(Message message) {
        return new ServerEvent.NewMessage(ROOM, message, 1, 0, SOMEWHERE);
    }

    private static @Nullable Instant soon(boolean set) {
        return set ? NOON.plusSeconds(60) : null;
    }
}
