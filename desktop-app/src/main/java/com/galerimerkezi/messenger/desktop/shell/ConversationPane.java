package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.conversation.CardDesks;
import com.galerimerkezi.messenger.desktop.conversation.ConversationView;
import com.galerimerkezi.messenger.desktop.conversation.ConversationViewModel;
import com.galerimerkezi.messenger.desktop.conversation.LinkOpening;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.rooms.RoomMenu;
import com.galerimerkezi.messenger.desktop.rooms.TeamMenu;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleBar;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The right side of the window: the open conversation, or where to find one. */
final class ConversationPane extends StackPane {

    private final MainViewModel model;
    private final WindowParts window;
    private final Overlays overlays;
    private final Texts texts;
    private final CardDesks desks;
    private final RoomMenu menu;
    private final TeamMenu team;
    private final Consumer<VehicleId> toVehicle;
    private final RoomPanels panels;
    private final BooleanProperty panelWanted;
    private @Nullable PanelPlace place;
    private @Nullable ConversationView view;
    private @Nullable ConversationViewModel conversation;
    private @Nullable VehicleBar bar;
    private Runnable whenClosed = () -> {};
    private boolean focused;
    private boolean locked;

    ConversationPane(
            MainViewModel model,
            WindowParts window,
            Overlays overlays,
            CardDesks desks,
            Texts texts,
            RoomMenu menu,
            TeamMenu team,
            Consumer<VehicleId> toVehicle,
            RoomPanels panels,
            BooleanProperty panelWanted) {
        this.model = model;
        this.window = window;
        this.overlays = overlays;
        this.texts = texts;
        this.desks = desks;
        this.menu = menu;
        this.team = team;
        this.toVehicle = toVehicle;
        this.panels = panels;
        this.panelWanted = panelWanted;
    }

    boolean isOpen() {
        return view != null;
    }

    void open(@Nullable RoomId room) {
        close();
        var opened = room == null ? null : model.open(room).orElse(null);
        if (room == null || opened == null) {
            getChildren().setAll(nothingOpen());
            return;
        }
        var made = new ConversationView(
                opened.conversation(),
                opened.header(),
                opened.composer(),
                opened.note(),
                texts,
                window,
                overlays,
                desks,
                () -> model.rooms().selected().set(null));
        var links = new LinkOpening(this, texts, window.browser(), window.places());
        var beside = new PanelPlace(
                made.node(),
                closing -> panels.of(opened.room(), opened, links::open, closing),
                panelWanted,
                made::focus,
                texts);
        place = beside;
        var assignee = model.assignee(room, team);
        var strip = model.teamStrip(room, menu::tried);
        whenClosed = () -> {
            assignee.close();
            strip.close();
        };
        made.addAboveMessages(strip);
        made.addToHead(assignee);
        made.addToHead(beside.button());
        made.addToHead(menuButton(room));
        bar = model.vehicleBar(room, toVehicle, desks.offers()).orElse(null);
        if (bar != null) {
            made.addBelowHead(bar);
        }
        view = made;
        conversation = opened.conversation();
        opened.conversation().sessionLocked(locked);
        opened.conversation().windowFocused(focused);
        getChildren().setAll(beside);
        made.focus();
    }

    private MenuButton menuButton(RoomId room) {
        var button = new MenuButton(texts.get("rooms.menu"), new FontIcon("fth-more-vertical"));
        button.setId("conversation-menu");
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(button.getText()));
        button.getItems().setAll(menu.itemsOf(room));
        button.setOnShowing(_ -> button.getItems().setAll(menu.itemsOf(room)));
        return button;
    }

    private Node nothingOpen() {
        var title = new Label(texts.get("rooms.none.title"));
        title.getStyleClass().add("text-strong");
        var hint = new Label(texts.get("rooms.none.hint"));
        hint.getStyleClass().add("text-muted");
        var box = new VBox(new FontIcon("fth-message-circle"), title, hint);
        box.getStyleClass().addAll("placeholder", "conversation");
        return box;
    }

    void close() {
        if (place != null) {
            place.forget();
        }
        if (view != null) {
            view.close();
        }
        if (bar != null) {
            bar.close();
        }
        whenClosed.run();
        whenClosed = () -> {};
        view = null;
        conversation = null;
        bar = null;
        place = null;
    }

    void togglePanel() {
        if (place != null) {
            place.toggle();
        }
    }

    @Nullable
    Node panel() {
        return place == null ? null : place.panel();
    }

    void focusPanel() {
        if (place != null) {
            place.focus();
        }
    }

    void alone(boolean alone) {
        if (view != null) {
            view.alone(alone);
        }
    }

    void show(long seq) {
        if (conversation != null) {
            conversation.show(seq);
        }
    }

    void show(Note note) {
        if (conversation != null) {
            conversation.show(note);
        }
    }

    void focusInput() {
        if (view != null) {
            view.focus();
        }
    }

    @Nullable
    Node messages() {
        return lookup("#messages");
    }

    void focusMessages() {
        Optional.ofNullable(messages()).ifPresent(Node::requestFocus);
    }

    void toLatest() {
        if (view != null) {
            view.toLatest();
        }
    }

    void attach() {
        if (view != null) {
            view.attach();
        }
    }

    void record() {
        if (view != null) {
            view.record();
        }
    }

    void nextImportance() {
        if (view != null) {
            view.nextImportance();
        }
    }

    void toggleNote() {
        if (view != null) {
            view.toggleNote();
        }
    }

    void windowFocused(boolean now) {
        focused = now;
        if (conversation != null) {
            conversation.windowFocused(now);
        }
    }

    void sessionLocked(boolean now) {
        locked = now;
        if (conversation != null) {
            conversation.sessionLocked(now);
        }
    }
}
