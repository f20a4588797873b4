package com.galerimerkezi.messenger.desktop.sync;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.Observable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypingStoreTest {

    private static final ServerEvent.UserTyping AHMET_WRITES = new ServerEvent.UserTyping(AHMET, ROOM, "Ahmet", THEIRS);

    private final List<RoomId> starts = new ArrayList<>();
    private final List<RoomId> stops = new ArrayList<>();
    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private final TypingStore store = lapsingAfter(Duration.ofHours(1));

    @AfterEach
    void stop() {
        background.close();
        ui.close();
    }

    private TypingStore lapsingAfter(Duration lapse) {
        return new TypingStore(background, starts::add, stops::add, clock, lapse);
    }

    private List<TypingPerson> writing() {
        return ui.get(() -> List.copyOf(store.in(ROOM)));
    }

    @Test
    void aStartWhoseEndIsLostLapses() {
        var forgetful = lapsingAfter(Duration.ofMillis(1));
        var shown = new CopyOnWriteArrayList<List<TypingPerson>>();
        ui.run(() -> forgetful.in(ROOM).addListener((Observable _) -> shown.add(List.copyOf(forgetful.in(ROOM)))));

        forgetful.heard(AHMET_WRITES);

        await().until(() -> shown.size() == 2);
        assertThat(shown).containsExactly(List.of(new TypingPerson(AHMET, "Ahmet", THEIRS)), List.of());
    }

    @Test
    void whoWritesTwiceIsShownOnce() {
        store.heard(AHMET_WRITES);
        store.heard(AHMET_WRITES);

        assertThat(writing()).containsExactly(new TypingPerson(AHMET, "Ahmet", THEIRS));
    }

    @Test
    void aMessageEndsTheWriting() {
        store.heard(AHMET_WRITES);

        store.wrote(ROOM, AHMET);

        assertThat(writing()).isEmpty();
    }

    @Test
    void everyKeyIsNotTold() {
        for (int key = 0; key < 20; key++) {
            store.started(ROOM);
        }
        store.stopped(ROOM);
        store.stopped(ROOM);

        assertThat(starts).hasSize(1);
        assertThat(stops).hasSize(1);
    }
}
