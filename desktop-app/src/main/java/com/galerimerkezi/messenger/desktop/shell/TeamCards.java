package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.rooms.TeamMenu;
import com.galerimerkezi.messenger.desktop.team.HandOverCard;
import com.galerimerkezi.messenger.desktop.team.TeamCard;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import com.galerimerkezi.messenger.desktop.team.WhenCard;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;

/** What the team's menu asks on a card. */
record TeamCards(
        TeamWork work,
        TeamChanges changes,
        UserProfile me,
        Overlays overlays,
        Texts texts,
        Clock clock,
        Consumer<CompletableFuture<Void>> tried)
        implements TeamMenu.Asking {

    @Override
    public void toHandOver(Room room) {
        var card = new HandOverCard(
                work.team().others(),
                about(room),
                texts,
                overlays::close,
                (user, note) -> tried.accept(changes.handOver(room.id(), user, note)));
        overlays.show(card);
        card.focus();
    }

    @Override
    public void toSnooze(Room room) {
        var card = new WhenCard(
                "team.snooze",
                about(room),
                false,
                texts,
                clock,
                overlays::close,
                (moment, reason, _) -> tried.accept(changes.snooze(room.id(), moment, reason)));
        overlays.show(card);
        card.focus();
    }

    @Override
    public void toRemind(Room room) {
        var id = ClientMessageId.random();
        var card = new WhenCard(
                "team.remind",
                about(room),
                true,
                texts,
                clock,
                overlays::close,
                (moment, text, forGallery) -> tried.accept(work.reminders()
                        .add(room.id(), moment, text, forGallery, id)
                        .thenAccept(_ -> {})));
        overlays.show(card);
        card.focus();
    }

    @Override
    public void toSetUp() {
        var card = new TeamCard(work.team(), texts, overlays::close);
        overlays.show(card, Pos.CENTER, card::close);
        card.focus();
    }

    private String about(Room room) {
        var title = RoomTitle.of(room, me.galleryId(), texts);
        return title.subject().isEmpty() ? title.name() : title.name() + " · " + unbroken(title.subject(), room);
    }

    /** A plate stays on one line. */
    private static String unbroken(String subject, Room room) {
        var plate = room.vehiclePlate();
        return plate == null ? subject : subject.replace(plate, plate.replace(' ', '\u00a0'));
    }
}
