package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A window while somebody is signed in: rooms and conversation, the menu, what is announced. */
final class SessionScreen {

    /** What the menu leads to outside of the session. */
    interface Exits {

        void settings();

        Optional<Runnable> secondWindow();

        /** To the page of the own sign-in; not in the demo, where there is nothing to protect. */
        Optional<Runnable> security();

        void signOut();
    }

    private final WindowFrame frame;
    private final WindowMeans means;
    private final Supplier<Texts> texts;
    private final ClientSession session;
    private final Exits exits;
    private final SessionNotifications notifications;
    private final BooleanProperty panelWanted;
    private final Subscription changes;
    private final DeskWatch desk;
    private MainViewModel model;
    private MainView main;

    SessionScreen(WindowFrame frame, WindowMeans means, Supplier<Texts> texts, ClientSession session, Exits exits) {
        this.frame = frame;
        this.means = means;
        this.texts = texts;
        this.session = session;
        this.exits = exits;
        notifications = new SessionNotifications(
                frame.stage(),
                session,
                means.preferences(),
                means.appearance().theme(),
                means.computer(),
                means.parts().emoji().pictures(),
                texts,
                means.ui(),
                new Place());
        panelWanted = new SimpleBooleanProperty(means.preferences().roomPanel());
        panelWanted.addListener((_, _, wanted) -> means.preferences().roomPanel(wanted));
        model = newModel();
        main = newView();
        show(null);
        exits.security()
                .ifPresent(open -> new FactorOffer(session, means.preferences(), texts.get(), open)
                        .make(line -> main.notice(line)));
        desk = new DeskWatch(session.presence().own()::touched);
        changes = session.rooms()
                .unreadTotal()
                .subscribe(count -> entitle(count.longValue()))
                .and(frame.stage().focusedProperty().subscribe(focused -> main.windowFocused(focused)))
                .and(means.computer().lock().locked().subscribe(this::locked));
    }

    private void locked(boolean now) {
        main.sessionLocked(now);
        session.presence().own().locked(now);
    }

    ClientSession session() {
        return session;
    }

    void testNotification() {
        notifications.test();
    }

    /** Everything is made anew in the other language; the open room stays open. */
    void speak() {
        var selected = openRoom();
        main.close();
        model = newModel();
        main = newView();
        show(selected);
    }

    /** A chat of another gallery, or none, is a sentence; so is a message that a chat does not have. */
    void follow(DeepLink link) {
        frame.toFront();
        var _ = model.load(link.room()).whenComplete((room, failure) -> {
            if (failure != null) {
                notLed(reason(failure));
            } else {
                go(room, link.seq());
            }
        });
    }

    private void go(Room room, @Nullable Long seq) {
        if (seq != null && seq <= room.lastSeq()) {
            main.write(room.id(), seq);
            return;
        }
        if (!room.id().equals(openRoom())) {
            main.select(room.id());
        }
        if (seq != null) {
            notLed(texts.get().get("link.noMessage"));
        }
    }

    /** Who is signed in belongs to a gallery already. */
    void refuseInvitation() {
        frame.toFront();
        notifications.say(texts.get().get("join.signedIn.title"), texts.get().get("join.signedIn"));
    }

    private void notLed(String reason) {
        notifications.say(texts.get().get("link.foreign.title"), reason);
    }

    private String reason(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused
                ? texts.get().error(refused)
                : texts.get().get("error.unexpected");
    }

    private MainViewModel newModel() {
        return new MainViewModel(session, texts.get(), new Moments(texts.get(), session.clock()), means.ui());
    }

    private MainView newView() {
        return new MainView(model, means.parts(), panelWanted, texts.get());
    }

    private void show(@Nullable RoomId selected) {
        fillMenu();
        frame.show(main);
        main.sessionLocked(means.computer().lock().locked().get());
        main.windowFocused(frame.stage().isFocused());
        model.rooms().selected().set(selected);
    }

    @Nullable
    RoomId openRoom() {
        return model.rooms().selected().get();
    }

    private void entitle(long unreadMessages) {
        var count = unreadMessages == 0 ? "" : "(" + unreadMessages + ") ";
        frame.stage()
                .setTitle(
                        count + session.me().galleryName() + " · " + texts.get().get("app.name"));
    }

    private void fillMenu() {
        var menu = new AppMenu(means.parts().keymap(), texts.get());
        var items = main.menu().getItems();
        items.addAll(
                menu.item("new-chat", "fth-edit", "menu.newChat", Shortcut.NEW_CHAT, main::newChat),
                menu.item(
                        "switch-room", "fth-corner-down-right", "menu.switch", Shortcut.SWITCH_ROOM, main::switchRoom),
                menu.item(
                        "search-messages", "fth-search", "menu.search", Shortcut.SEARCH_ALL, () -> main.search(false)),
                menu.item("vehicles-menu", "fth-truck", "menu.vehicles", Shortcut.VEHICLES, main::vehicles),
                menu.item("offers-of-gallery", "fth-tag", "menu.offers", Shortcut.OFFERS, main::offers),
                menu.item("deal-report", "fth-bar-chart-2", "menu.report", main::report),
                menu.item(
                        "verify-record",
                        "fth-shield",
                        "menu.verifyRecord",
                        () -> main.records().verify()),
                menu.item("team-settings", "fth-users", "menu.team", main::team),
                menu.item("starred-messages", "fth-star", "menu.starred", main::starred),
                new DisturbMenu(means.preferences(), texts.get(), session.clock()).menu(),
                menu.item("settings", "fth-settings", "menu.settings", Shortcut.SETTINGS, exits::settings),
                menu.item("shortcuts", "fth-command", "menu.shortcuts", Shortcut.HELP, main::help));
        if (session.me().role() == Role.OWNER || session.me().role() == Role.ADMIN) {
            items.addAll(
                    menu.item("dashboard-menu", "fth-activity", "menu.dashboard", main::dashboard),
                    menu.item("people-menu", "fth-users", "menu.people", main::people));
        }
        exits.secondWindow()
                .ifPresent(open -> items.addAll(
                        menu.separator(), menu.item("second-window", "fth-copy", "menu.secondWindow", open)));
        items.addAll(menu.separator(), menu.item("sign-out", "fth-log-out", "menu.signOut", exits::signOut));
    }

    /** The session is left open for whoever ends it. */
    void close() {
        changes.unsubscribe();
        desk.close();
        notifications.close();
        main.close();
    }

    private final class Place implements SessionNotifications.Place {

        @Override
        public boolean isOnScreen(RoomId room) {
            return frame.stage().isFocused()
                    && !means.computer().lock().locked().get()
                    && room.equals(openRoom());
        }

        @Override
        public void open(RoomId room, long seq) {
            frame.toFront();
            main.write(room, seq);
        }

        @Override
        public void comeToFront() {
            frame.toFront();
        }
    }
}
