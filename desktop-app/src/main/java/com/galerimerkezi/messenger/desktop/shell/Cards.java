package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.deals.ClosingCard;
import com.galerimerkezi.messenger.desktop.deals.ClosingViewModel;
import com.galerimerkezi.messenger.desktop.deals.DepositCard;
import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomView;
import com.galerimerkezi.messenger.desktop.rooms.RoomSwitcherView;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehiclesView;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;

/** The cards that come over the window: new chat, switcher, shortcuts, a question. */
final class Cards {

    private final MainViewModel model;
    private final Overlays overlays;
    private final Consumer<URI> system;
    private final Keymap keymap;
    private final Texts texts;
    private final Consumer<RoomId> opening;

    /** System: shows a file by its own program; opening: shows a room that was chosen on a card. */
    Cards(
            MainViewModel model,
            Overlays overlays,
            Consumer<URI> system,
            Keymap keymap,
            Texts texts,
            Consumer<RoomId> opening) {
        this.keymap = keymap;
        this.model = model;
        this.overlays = overlays;
        this.system = system;
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

    /** Offering: asks how much one would pay for a vehicle. */
    void vehicles(Consumer<Vehicle> offering) {
        VehiclesView.open(overlays, model.vehicles(opening, offering, system), texts);
    }

    void vehicle(VehicleId vehicle, Consumer<Vehicle> offering) {
        VehiclesView.open(overlays, model.vehicles(opening, offering, system), texts, vehicle);
    }

    void help() {
        var card = new ShortcutSheet(keymap, texts, overlays::close);
        overlays.show(card);
        card.focus();
    }

    /** The other gallery sees it too; what came of it, nobody but the own one does. */
    void askToClose(Room room, Consumer<Optional<OutcomeRequest>> confirmed) {
        var closing = new ClosingViewModel(room);
        var card = new ClosingCard(
                closing, about(room), texts, overlays::close, () -> confirmed.accept(closing.outcome()));
        overlays.show(card);
        card.focus();
    }

    /** Whom with, and which car. */
    String about(Room room) {
        var title = RoomTitle.of(room, model.me().galleryId(), texts);
        return title.subject().isEmpty() ? title.name() : title.name() + " · " + title.subject();
    }

    void recordDeposit(Room room) {
        var card = new DepositCard(model.deposit(room), texts, overlays::close);
        overlays.show(card);
        card.focus();
    }

    void report() {
        var card = model.report(this::open, overlays::close);
        overlays.show(card);
        card.focus();
    }

    /** Escape leads from the chats behind a figure back to the figures. */
    void dashboard() {
        var card = model.dashboard(this::open, overlays::close);
        overlays.show(card);
        overlays.onEscape(card::back);
        card.focus();
    }

    void people() {
        var card = model.people(this::audit, overlays::close);
        overlays.show(card, Pos.CENTER, card::close);
        card.focus();
    }

    void audit() {
        var card = model.audit(overlays::close);
        overlays.show(card);
        card.focus();
    }

    private void open(RoomId room) {
        overlays.close();
        opening.accept(room);
    }
}
