package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Gathers what arrives within a moment and announces each, or all in one when they are many. On the UI thread. */
public final class Notifier {

    private static final int ANNOUNCED_ONE_BY_ONE = 3;

    private final List<ServerEvent.NewMessage> waiting = new ArrayList<>();
    private final GalleryId mine;
    private final Function<RoomId, Optional<Room>> rooms;
    private final Predicate<RoomId> onScreen;
    private final Supplier<NotificationChoices> choices;
    private final Supplier<Texts> texts;
    private final Clock clock;
    private final Executor aMomentLater;
    private final Consumer<Announcement> announce;
    private final Runnable sound;
    private boolean loud;

    public Notifier(
            GalleryId mine,
            Function<RoomId, Optional<Room>> rooms,
            Predicate<RoomId> onScreen,
            Supplier<NotificationChoices> choices,
            Supplier<Texts> texts,
            Clock clock,
            Executor aMomentLater,
            Consumer<Announcement> announce,
            Runnable sound) {
        this.mine = mine;
        this.rooms = rooms;
        this.onScreen = onScreen;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
        this.aMomentLater = aMomentLater;
        this.announce = announce;
        this.sound = sound;
    }

    public void heard(ServerEvent.NewMessage sent) {
        var alert = alertOf(sent);
        if (alert == Alert.NONE) {
            return;
        }
        loud = loud || alert == Alert.LOUD;
        waiting.add(sent);
        if (waiting.size() == 1) {
            aMomentLater.execute(this::announceAll);
        }
    }

    private void announceAll() {
        var wording = new Wording(texts.get(), mine, choices.get().hideText());
        var each = waiting.stream()
                .map(sent -> wording.of(sent, rooms.apply(sent.roomId()).orElse(null)))
                .toList();
        waiting.clear();
        if (each.size() > ANNOUNCED_ONE_BY_ONE) {
            announce.accept(wording.summary(each));
        } else {
            each.forEach(announce);
        }
        if (loud) {
            sound.run();
        }
        loud = false;
    }

    private Alert alertOf(ServerEvent.NewMessage sent) {
        var room = rooms.apply(sent.roomId());
        return Alert.of(new Alert.Situation(
                sent,
                mine,
                room.map(Room::mutedUntil).orElse(null),
                room.map(Room::notifyLevel).orElse(NotifyLevel.ALL),
                onScreen.test(sent.roomId()),
                choices.get(),
                ZonedDateTime.now(clock)));
    }
}
