package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomView;
import com.galerimerkezi.messenger.desktop.rooms.RoomSwitcherView;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;

/** The cards that come over the window: new chat, switcher, shortcuts, a question. */
final class Cards {

    private final MainViewModel model;
    private final Overlays overlays;
    private final Texts texts;
    private final Consumer<RoomId> opening;

    /** Opening: shows a room that was chosen on a card. */
    Cards(MainViewModel model, Overlays overlays, Texts texts, Consumer<RoomId> opening) {
        this.model = model;
        this.overlays = overlays;
        this.texts = texts;
        this.opening = opening;
    }

    void newChat() {
        var card = new NewRoomView(model.newRoom(this::open), texts, overlays::close);
        overlays.show(card.node());
        card.focus();
    }

    void switchRoom(List<RoomId> recent) {
        var card = new RoomSwitcherView(model.switcher(recent), texts, this::open);
        overlays.show(card.node(), Pos.TOP_CENTER, card::close);
        card.focus();
    }

    void help() {
        var card = new ShortcutSheet(texts, overlays::close);
        overlays.show(card);
        card.focus();
    }

    /** The other gallery sees it too. */
    void askToClose(Room room, Consumer<Room> confirmed) {
        var title = RoomTitle.of(room, model.me().galleryId(), texts);
        var about = title.subject().isEmpty() ? title.name() : title.name() + " · " + title.subject();
        var card = new ConfirmCard(
                texts.get("rooms.close.title"),
                about + "\n\n" + texts.get("rooms.close.explanation"),
                texts.get("newRoom.cancel"),
                texts.get("rooms.close.confirm"),
                overlays::close,
                () -> confirmed.accept(room));
        overlays.show(card);
        card.focus();
    }

    private void open(RoomId room) {
        overlays.close();
        opening.accept(room);
    }
}
