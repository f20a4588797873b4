package com.galerimerkezi.messenger.desktop.notifications;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.WINDOW;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.AlertId;
import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.offers.Bargaining;
import com.galerimerkezi.messenger.desktop.rooms.Rooms;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.QuietHours;
import com.galerimerkezi.messenger.desktop.team.ToldAlerts;
import com.galerimerkezi.messenger.desktop.testing.ProgramStart;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferRemindersTest {

    /** The second step, which is ours to answer, is an hour after the first: at one o'clock in Turkey. */
    private static final Instant END = NOON.plus(Duration.ofHours(1)).plus(WINDOW);

    private static final RoomId ROOM = new RoomId(new UUID(7, 7));

    @TempDir
    Path folder;

    private final Texts texts = Texts.in("tr");
    private final Hands clock = new Hands();
    private final Bargaining bargaining =
            new Bargaining().names(BUYER, "1100000").names(SELLER, "1200000");
    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private List<Offer> offers = List.of(bargaining.offer());
    private NotificationChoices choices = NotificationChoices.DEFAULT;
    private BusinessHours hours = BusinessHours.UNSET;
    private @Nullable UserId assignee;
    private boolean hasLine = true;
    private ProgramStart program;
    private OfferReminders reminders;

    @BeforeEach
    void start() throws Exception {
        begin(ZEYNEP);
    }

    private void begin(UserProfile me) throws Exception {
        program = new ProgramStart(folder);
        var told = new ToldAlerts(program.files().cache(), program.background());
        var voice = new RoomVoice(
                me,
                _ -> Optional.of(room()),
                () -> choices,
                () -> texts,
                clock,
                announced::add,
                () -> sounds.add("chime"));
        reminders = new OfferReminders(
                () -> offers, voice, told, () -> hours, () -> hasLine, (_, action) -> later.add(action));
        var read = new CountDownLatch(1);
        told.read(clock.instant(), read::countDown);
        read.await();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void withALineTheServerAloneDecidesWhoIsTold() {
        at(END.minus(Duration.ofMinutes(10)));
        assertThat(announced).isEmpty();

        reminders.warn(alert(AlertKind.OFFER_MINUTES));
        reminders.warn(alert(AlertKind.OFFER_MINUTES));

        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().text()).isEqualTo("1.200.000 ₺ · Kalan süre: 10 dk 0 sn");
        assertThat(sounds).hasSize(1);
    }

    @Test
    void withoutALineTheClockTellsWhoeverHasTheRoomAnHourAndTenMinutesBefore() {
        hasLine = false;
        assignee = ZEYNEP.id();

        at(END.minus(Duration.ofMinutes(61)));
        assertThat(announced).isEmpty();
        at(END.minus(Duration.ofMinutes(60)));
        at(END.minus(Duration.ofMinutes(30)));
        assertThat(announced).hasSize(1);
        at(END.minus(Duration.ofMinutes(10)));
        at(END.minus(Duration.ofMinutes(5)));
        at(END);
        assertThat(announced).hasSize(2);
    }

    @Test
    void withoutALineNobodyIsToldOfAColleaguesRoomButTheOwnerAtTheLast() throws Exception {
        hasLine = false;
        assignee = new UserId(new UUID(9, 9));
        at(END.minus(Duration.ofMinutes(10)));
        at(END.minus(Duration.ofMinutes(5)));
        assertThat(announced).isEmpty();

        program.close();
        begin(new UserProfile(
                new UserId(new UUID(8, 8)),
                "Oya",
                "Ak",
                "o@a.example",
                Role.OWNER,
                ZEYNEP.galleryId(),
                ZEYNEP.galleryName()));
        at(END.minus(Duration.ofMinutes(10)));
        assertThat(announced).isEmpty();
        at(END.minus(Duration.ofMinutes(5)));
        assertThat(announced).hasSize(1);
    }

    @Test
    void whatTheClockToldTheServerDoesNotRepeatAndTheOtherWayRoundAlsoAfterARestart() throws Exception {
        hasLine = false;
        at(END.minus(Duration.ofMinutes(60)));
        assertThat(announced).hasSize(1);

        hasLine = true;
        reminders.warn(alert(AlertKind.OFFER_HOUR));
        assertThat(announced).hasSize(1);
        clock.now = END.minus(Duration.ofMinutes(10));
        reminders.warn(alert(AlertKind.OFFER_MINUTES));
        assertThat(announced).hasSize(2);

        program.close();
        begin(ZEYNEP);
        hasLine = false;
        at(END.minus(Duration.ofMinutes(9)));
        reminders.warn(alert(AlertKind.OFFER_HOUR));
        reminders.warn(alert(AlertKind.OFFER_MINUTES));
        assertThat(announced).hasSize(2);
    }

    @Test
    void whoeverComesLateIsToldTheLastWordAlone() {
        clock.now = END.minus(Duration.ofMinutes(8));

        new AlertNotifier(voiceOfNobody(), reminders)
                .missed(List.of(alert(AlertKind.OFFER_HOUR, 50), alert(AlertKind.OFFER_MINUTES, 10)));

        assertThat(announced).hasSize(1);
    }

    @Test
    void ofWhatHasEndedOrWaitsForTheOthersNobodySpeaks() {
        clock.now = END;
        reminders.warn(alert(AlertKind.OFFER_MINUTES));
        hasLine = false;
        offers = List.of(bargaining.names(BUYER, "1150000").offer());
        at(END.minus(Duration.ofMinutes(5)));
        offers = List.of(bargaining.ends(OfferAction.WITHDRAW, SELLER).offer());
        at(END.minus(Duration.ofMinutes(5)));

        assertThat(announced).isEmpty();
    }

    @Test
    void outsideTheGallerysHoursNobodyIsToldWithoutALineEither() {
        hasLine = false;
        hours = new BusinessHours(
                BusinessHours.TURKEY, List.of(), false, List.of(), false, "", 60, 120, null, List.of());

        at(END.minus(Duration.ofMinutes(10)));

        assertThat(announced).isEmpty();
    }

    @Test
    void onesOwnQuietHoursKeepItSilentUnlessItIsUrgent() {
        var night = new QuietHours(LocalTime.of(8, 0), LocalTime.of(20, 0));
        choices = choices.quietHours(night).hideText(true).sound(false);
        clock.now = END.minus(Duration.ofMinutes(60));
        reminders.warn(alert(AlertKind.OFFER_HOUR));
        assertThat(announced).isEmpty();

        clock.now = END.minus(Duration.ofMinutes(10));
        reminders.warn(urgent(AlertKind.OFFER_MINUTES));

        assertThat(announced).extracting(Announcement::text).containsExactly("Kalan süre: 10 dk 0 sn");
        assertThat(sounds).isEmpty();
    }

    private RoomVoice voiceOfNobody() {
        return new RoomVoice(ZEYNEP, _ -> Optional.empty(), () -> choices, () -> texts, clock, _ -> {}, () -> {});
    }

    private RoomAlert alert(AlertKind kind) {
        return alert(kind, 10);
    }

    private RoomAlert alert(AlertKind kind, int minutesBefore) {
        return alert(kind, minutesBefore, false);
    }

    private RoomAlert urgent(AlertKind kind) {
        return alert(kind, 10, true);
    }

    private RoomAlert alert(AlertKind kind, int minutesBefore, boolean urgent) {
        var raised = END.minus(Duration.ofMinutes(minutesBefore));
        return new RoomAlert(
                new AlertId(UUID.randomUUID()), ROOM, kind, offers.getFirst().id(), END, urgent, raised);
    }

    private Room room() {
        var held = assignee == null ? null : new Assignee(assignee, "Ayşe", "Kaya", NOON);
        return Rooms.withTeam(ROOM, new RoomTeam(held, List.of(), null, false, null, null));
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
