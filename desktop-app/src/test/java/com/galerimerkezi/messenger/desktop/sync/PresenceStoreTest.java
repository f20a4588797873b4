package com.galerimerkezi.messenger.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent.PresenceChanged;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresenceStoreTest {

    private static final GalleryId IZMIR = new GalleryId(UUID.randomUUID());
    private static final UserId MEHMET = new UserId(UUID.randomUUID());
    private static final UserId ZEYNEP = new UserId(UUID.randomUUID());
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Background background = new Background(Runnable::run);
    private final List<Boolean> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final PresenceStore store = new PresenceStore(background, _ -> {}, told::add);
    private final OwnPresence own = new OwnPresence(background, told::add, nanos::get);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aGalleryIsThereWhileOneOfItsPeopleIs() {
        store.heard(new PresenceChanged(IZMIR, MEHMET, true, null, false));
        store.heard(new PresenceChanged(IZMIR, ZEYNEP, false, NOON, false));

        assertThat(store.of(IZMIR).get()).isEqualTo(new Attendance(Attendance.State.HERE, null));
    }

    @Test
    void whoWasThereLastIsWhoWasSeenLast() {
        store.heard(new PresenceChanged(IZMIR, MEHMET, false, TEN, false));
        store.heard(new PresenceChanged(IZMIR, ZEYNEP, false, NOON, false));
        assertThat(store.of(IZMIR).get()).isEqualTo(new Attendance(Attendance.State.GONE, NOON));

        store.heard(new PresenceChanged(IZMIR, MEHMET, true, TEN, true));
        assertThat(store.of(IZMIR).get().state()).isEqualTo(Attendance.State.AWAY);
    }

    @Test
    void ofAGalleryThatShowsNothingNothingIsKnown() {
        store.heard(new PresenceChanged(IZMIR, MEHMET, true, null, false));
        store.heard(new PresenceChanged(IZMIR, MEHMET, false, null, false));

        assertThat(store.of(IZMIR).get()).isEqualTo(Attendance.UNKNOWN);
        assertThat(store.online(IZMIR).getValue()).isFalse();
    }

    @Test
    void fiveMinutesWithoutAKeyOrTheMouseAreAway() {
        own.connected();
        pass(Duration.ofMinutes(4));
        own.touched();
        pass(Duration.ofMinutes(4));
        own.look();
        assertThat(told).containsExactly(false);

        pass(Duration.ofMinutes(1));
        own.look();
        assertThat(told).containsExactly(false, true);

        own.touched();
        assertThat(told).containsExactly(false, true, false);
    }

    @Test
    void behindTheLockNobodyIsThereWhateverMovesTheMouse() {
        own.locked(true);
        own.touched();
        assertThat(told).containsExactly(true);

        own.locked(false);
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void aNewLineIsToldWhetherAnybodyIsThere() {
        own.locked(true);
        own.connected();

        assertThat(told).containsExactly(true, true);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
