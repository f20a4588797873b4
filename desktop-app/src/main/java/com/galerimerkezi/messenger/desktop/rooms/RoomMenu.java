package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one can do to a room as a whole: the menu of its row, and of its conversation's head. */
public final class RoomMenu {

    private final RoomStore store;
    private final RoomChanges changes;
    private final Texts texts;
    private final Clock clock;
    private final Asking asking;
    private final Consumer<String> problem;
    private Function<Room, List<MenuItem>> team = _ -> List.of();

    /** What takes more than a choice in a menu. */
    public interface Asking {

        /** Before the room is closed. */
        void toClose(Room room);

        /** Where the record goes. */
        void forRecord(Room room);

        /** How much was paid, and how. */
        void forDeposit(Room room);
    }

    /** Problem: is told what did not work. */
    public RoomMenu(
            RoomStore store, RoomChanges changes, Texts texts, Clock clock, Asking asking, Consumer<String> problem) {
        this.store = store;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
        this.asking = asking;
        this.problem = problem;
    }

    /** What the own gallery's team does with a room. */
    public void team(Function<Room, List<MenuItem>> items) {
        team = items;
    }

    /** As the room is now. */
    public List<MenuItem> itemsOf(RoomId id) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return List.of();
        }
        return found.get().isActive() ? itemsOfOpen(found.get()) : itemsOfClosed(found.get());
    }

    private List<MenuItem> itemsOfOpen(Room room) {
        var items = new ArrayList<>(List.of(
                reading(room),
                pinning(room),
                RoomRows.isMuted(room, clock.instant()) ? unmuting(room) : muting(room),
                telling(room),
                linking(room),
                new SeparatorMenuItem()));
        var ours = team.apply(room);
        if (!ours.isEmpty()) {
            items.addAll(ours);
            items.add(new SeparatorMenuItem());
        }
        if (room.roomType() != RoomType.SUPPORT) {
            items.add(item("record-deposit", "fth-credit-card", "rooms.menu.deposit", () -> asking.forDeposit(room)));
        }
        items.add(exporting(room));
        items.add(archiving(room));
        items.add(item("close-room", "fth-x-circle", "rooms.menu.close", () -> asking.toClose(room)));
        return items;
    }

    private List<MenuItem> itemsOfClosed(Room room) {
        return List.of(
                linking(room),
                exporting(room),
                item("reopen-room", "fth-rotate-ccw", "rooms.menu.reopen", () -> tried(changes.reopen(room))));
    }

    private MenuItem linking(Room room) {
        return item("copy-room-link", "fth-link-2", "rooms.menu.copyLink", () -> {
            var content = new ClipboardContent();
            content.putString(DeepLink.of(room.id(), null).address());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private MenuItem exporting(Room room) {
        return item("export-room", "fth-download", "rooms.menu.export", () -> asking.forRecord(room));
    }

    private MenuItem reading(Room room) {
        if (RoomFilter.isUnread(room)) {
            return item("mark-read", "fth-check", "rooms.menu.read", () -> tried(changes.markRead(room)));
        }
        var item = item("mark-unread", "fth-mail", "rooms.menu.unread", () -> tried(changes.markUnread(room)));
        item.setDisable(room.lastSeq() == 0);
        return item;
    }

    private MenuItem pinning(Room room) {
        return room.pinned()
                ? item("unpin-room", "fth-bookmark", "rooms.menu.unpin", () -> tried(changes.pin(room.id(), false)))
                : item("pin-room", "fth-bookmark", "rooms.menu.pin", () -> tried(changes.pin(room.id(), true)));
    }

    private MenuItem archiving(Room room) {
        return room.archived()
                ? item(
                        "bring-back",
                        "fth-inbox",
                        "rooms.menu.bringBack",
                        () -> tried(changes.archive(room.id(), false)))
                : item(
                        "archive-room",
                        "fth-archive",
                        "rooms.menu.archive",
                        () -> tried(changes.archive(room.id(), true)));
    }

    private MenuItem unmuting(Room room) {
        var end = Objects.requireNonNull(room.mutedUntil());
        var item = item("unmute-room", "fth-bell", "rooms.menu.unmute", () -> tried(changes.mute(room.id(), null)));
        if (!Mute.isForever(end)) {
            item.setText(texts.get("rooms.menu.unmute.until", new Moments(texts, clock).soon(end)));
        }
        return item;
    }

    private MenuItem muting(Room room) {
        var menu = new Menu(texts.get("rooms.menu.mute"), new FontIcon("fth-bell-off"));
        menu.setId("mute-room");
        for (var length : Mute.values()) {
            var item = new MenuItem(texts.get(length.textKey()));
            item.setId("mute-" + length.name());
            item.setOnAction(_ -> tried(changes.mute(room.id(), length.from(ZonedDateTime.now(clock)))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem telling(Room room) {
        var menu = new Menu(texts.get("rooms.menu.notify"), new FontIcon("fth-message-circle"));
        menu.setId("notify-of-room");
        var now = Objects.requireNonNullElse(room.notifyLevel(), NotifyLevel.ALL);
        for (var level : NotifyLevel.values()) {
            var item =
                    new RadioMenuItem(texts.get("rooms.notify." + level.name().toLowerCase(Locale.ROOT)));
            item.setId("notify-" + level.name());
            item.setSelected(level == now);
            item.setOnAction(_ -> tried(changes.notifyOf(room.id(), level)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Whoever was refused is told why. */
    public void tried(CompletableFuture<Void> change) {
        var _ = change.whenComplete((_, failure) -> {
            if (failure != null) {
                problem.accept(sentence(failure));
            }
        });
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof GatewayException refused) {
            return refused.unreachable() ? texts.get("rooms.notChanged") : texts.error(refused);
        }
        return texts.get("error.unexpected");
    }
}
