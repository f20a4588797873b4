package com.galerimerkezi.messenger.desktop.notifications;

import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromUs;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.offers.Bargaining;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotifierTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final List<Runnable> later = new ArrayList<>();
    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private NotificationChoices choices = NotificationChoices.DEFAULT;
    private boolean onScreen;
    private final Notifier notifier = new Notifier(
            OURS,
            _ -> Optional.of(aRoom(1, null)),
            _ -> onScreen,
            () -> choices,
            () -> Texts.in("tr"),
            Clock.fixed(NOON, ZoneOffset.UTC),
            later::add,
            announced::add,
            () -> sounds.add("chime"));

    @Test
    void aMessageIsAnnouncedWithItsSenderGalleryAndVehicle() {
        notifier.heard(heard(fromThem(1, NOON, "Kapora yattı.")));
        aMomentPasses();

        assertThat(announced)
                .containsExactly(new Announcement(
                        ROOM,
                        1,
                        THEIRS,
                        "Ahmet Yılmaz",
                        "Yıldız Otomotiv",
                        "BMW 320i",
                        "2019 · 34 ABC 123",
                        "Kapora yattı.",
                        true,
                        true));
        assertThat(sounds).hasSize(1);
    }

    @Test
    void anAmountIsAnnouncedInTheReadersLanguage() {
        var card = new Bargaining()
                .names(Bargaining.BUYER, "1100000")
                .names(Bargaining.SELLER, "1200000")
                .card();

        notifier.heard(heard(Sample.withCard(MessageType.OFFER_UPDATE, card)));
        aMomentPasses();

        assertThat(announced).extracting(Announcement::text).containsExactly("Karşı teklif: 1.200.000 ₺");
    }

    @Test
    void whoeverHidesTheTextSeesOnlyThatThereIsAMessage() {
        choices = choices.hideText(true).sound(false);
        notifier.heard(heard(fromThem(1, NOON, "Son fiyat 1.250.000 ₺")));
        aMomentPasses();

        assertThat(announced).extracting(Announcement::text).containsExactly("Yeni mesaj");
        assertThat(sounds).isEmpty();
    }

    @Test
    void manyAtOnceAreOneAnnouncementAndOneSound() {
        for (int seq = 1; seq <= 5; seq++) {
            notifier.heard(heard(fromThem(seq, NOON, "Mesaj " + seq)));
        }
        assertThat(announced).isEmpty();
        aMomentPasses();

        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().title()).isEqualTo("5 yeni mesaj");
        assertThat(announced.getFirst().text()).isEqualTo("Yıldız Otomotiv");
        assertThat(announced.getFirst().room()).isEqualTo(ROOM);
        assertThat(announced.getFirst().canReply()).isFalse();
        assertThat(sounds).hasSize(1);
    }

    @Test
    void oursAreNotCounted() {
        notifier.heard(heard(fromThem(1, NOON, "Bir")));
        notifier.heard(heard(fromUs(2, NOON, "İki", ClientMessageId.random())));
        notifier.heard(heard(fromThem(3, NOON, "Üç")));
        notifier.heard(heard(fromThem(4, NOON, "Dört")));
        aMomentPasses();

        assertThat(announced).extracting(Announcement::text).containsExactly("Bir", "Üç", "Dört");
    }

    @Test
    void whatIsOnTheScreenIsNotAnnounced() {
        onScreen = true;
        notifier.heard(heard(fromThem(1, NOON, "Bir")));
        aMomentPasses();

        assertThat(announced).isEmpty();
        assertThat(sounds).isEmpty();
    }

    @Test
    void aVeryLongMessageIsCut() {
        notifier.heard(heard(fromThem(1, NOON, "ş".repeat(5_000))));
        aMomentPasses();

        assertThat(announced.getFirst().text()).hasSize(301).endsWith("…");
    }

    @Test
    void whatWasCaughtUpBeforeTheServerWasReachedIsOld() {
        var news = new NewMessages();
        var heard = new ArrayList<ServerEvent.NewMessage>();
        news.onMessage(heard::add);

        news.apply(heard(fromThem(1, NOON, "Dün")));
        news.reached();
        news.apply(heard(fromThem(2, NOON, "Bugün")));

        assertThat(heard).extracting(sent -> sent.message().content()).containsExactly("Bugün");
    }

    @Test
    void theBadgeCountsRoomsWithUnreadMessagesThatAreNotMuted() {
        var rooms =
                List.of(aRoom(3, null), aRoom(0, null), aRoom(1, NOON.plusSeconds(1)), aRoom(1, NOON.minusSeconds(1)));

        assertThat(RoomsInNeed.among(rooms, NOON)).isEqualTo(2);
    }

    @Test
    void theSoundBeginsAndEndsAtNothingAndComputersWithoutSoundStaySilent() {
        var sound = Chime.sound();

        assertThat(sound).hasSizeBetween(10_000, 40_000).startsWith((byte) 0, (byte) 0);
        assertThat(Math.abs(sound[sound.length - 1])).isLessThanOrEqualTo((byte) 1);
        Chime.play();
    }

    private void aMomentPasses() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private static ServerEvent.NewMessage heard(Message message) {
        return new ServerEvent.NewMessage(ROOM, message, 1, 0, new Cursor(new UUID(1, 1), message.seq()));
    }

    private static Room aRoom(long unread, @Nullable Instant mutedUntil) {
        return new Room(
                ROOM,
                RoomType.VEHICLE,
                null,
                null,
                THEIRS,
                OURS,
                "Yıldız Otomotiv",
                "Ankara Oto",
                "BMW",
                "320i",
                null,
                null,
                null,
                2019,
                "34 ABC 123",
                true,
                null,
                NOON,
                "",
                unread,
                unread,
                null,
                false,
                false,
                mutedUntil,
                NOON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null);
    }
}
