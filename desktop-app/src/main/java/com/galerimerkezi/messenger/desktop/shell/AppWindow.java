package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.emoji.EmojiCatalogue;
import com.galerimerkezi.messenger.desktop.emoji.EmojiKit;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.LastEmoji;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.session.SignInView;
import com.galerimerkezi.messenger.desktop.session.SignInViewModel;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import com.galerimerkezi.messenger.desktop.spelling.Spelling;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One window: it waits, asks who one is, or shows one session. */
final class AppWindow {

    private final Stage stage;
    private final SignIn signIn;
    private final Preferences preferences;
    private final Theme theme;
    private final Computer computer;
    private final Executor ui;
    private final Optional<Runnable> secondWindow;
    private final WindowParts parts;
    private final Subscription lock;
    private final Scene scene = new Scene(new StackPane());
    private Texts texts;
    private @Nullable ClientSession session;
    private @Nullable String demoPassword;
    private @Nullable MainView main;
    private @Nullable MainViewModel mainModel;
    private @Nullable SessionNotifications notifications;
    private Subscription ended = Subscription.EMPTY;
    private Subscription unread = Subscription.EMPTY;

    AppWindow(
            Stage stage,
            SignIn signIn,
            Preferences preferences,
            Theme theme,
            Computer computer,
            Executor ui,
            Optional<Runnable> secondWindow,
            Consumer<URI> browser) {
        this.stage = stage;
        this.signIn = signIn;
        this.preferences = preferences;
        this.theme = theme;
        this.computer = computer;
        this.ui = ui;
        this.secondWindow = secondWindow;
        this.parts = new WindowParts(
                new EmojiKit(new EmojiPictures(), new EmojiCatalogue(), new LastEmoji(preferences)),
                new Spelling(preferences, ui),
                browser);
        texts = Texts.in(preferences.language());
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("app.name"));
        stage.getIcons().setAll(BadgeIcon.of(0));
        stage.setMinWidth(WindowPlacement.MIN_WIDTH);
        stage.setMinHeight(WindowPlacement.MIN_HEIGHT);
        stage.setOnHiding(_ -> close());
        stage.focusedProperty().subscribe(focused -> {
            if (main != null) {
                main.windowFocused(focused);
            }
        });
        lock = computer.lock().locked().subscribe(locked -> {
            if (main != null) {
                main.sessionLocked(locked);
            }
        });
    }

    void open(Parent content) {
        show(content);
        place();
        stage.show();
    }

    void show(Parent content) {
        scene.setRoot(content);
    }

    Texts texts() {
        return texts;
    }

    SignIn signIn() {
        return signIn;
    }

    @Nullable
    ClientSession session() {
        return session;
    }

    /** So that whoever signs out of the demo finds the way back. */
    void demo(String server, String email, String password) {
        preferences.signedInAt(server, email);
        demoPassword = password;
    }

    void showSignIn(String reason) {
        var model = new SignInViewModel(signIn, preferences, texts, reason, this::showSession);
        if (reason.isEmpty() && demoPassword != null) {
            model.say(texts.get("signin.demo", demoPassword));
        }
        var view = new SignInView(model, texts, this::speak);
        show(view.node());
        view.focus();
    }

    void showSession(ClientSession signedIn) {
        if (!stage.isShowing()) {
            // closed while it was being opened: nobody would close it later
            signedIn.close();
            return;
        }
        session = signedIn;
        ended = signedIn.endedBecause().subscribe(code -> {
            if (code != null) {
                leave(texts.error(code));
            }
        });
        unread.unsubscribe();
        unread = signedIn.rooms().unreadTotal().subscribe(count -> entitle(signedIn.me(), count.longValue()));
        notifications = new SessionNotifications(
                stage,
                signedIn,
                preferences,
                theme,
                computer,
                parts.emoji().pictures(),
                this::texts,
                ui,
                new NotificationPlace());
        showMain(signedIn, null);
    }

    private void entitle(UserProfile me, long unreadMessages) {
        var count = unreadMessages == 0 ? "" : "(" + unreadMessages + ") ";
        stage.setTitle(count + me.galleryName() + " · " + texts.get("app.name"));
    }

    private void showMain(ClientSession signedIn, @Nullable RoomId selected) {
        var model = new MainViewModel(signedIn, texts, new Moments(texts, signedIn.clock()), ui);
        var view = new MainView(model, parts, texts);
        main = view;
        mainModel = model;
        fillMenu(view, signedIn);
        show(view);
        view.sessionLocked(computer.lock().locked().get());
        view.windowFocused(stage.isFocused());
        model.rooms().selected().set(selected);
    }

    private void fillMenu(MainView view, ClientSession signedIn) {
        var menu = new AppMenu(texts);
        var items = view.menu().getItems();
        items.addAll(
                menu.item("new-chat", "fth-edit", "menu.newChat", Shortcut.NEW_CHAT, view::newChat),
                menu.item(
                        "switch-room", "fth-corner-down-right", "menu.switch", Shortcut.SWITCH_ROOM, view::switchRoom),
                menu.item(
                        "search-messages", "fth-search", "menu.search", Shortcut.SEARCH_ALL, () -> view.search(false)),
                notificationMenu(signedIn),
                menu.themes(theme.choice(), this::choose),
                menu.languages(this::speak));
        secondWindow.ifPresent(open ->
                items.addAll(menu.separator(), menu.item("second-window", "fth-copy", "menu.secondWindow", open)));
        items.add(menu.item("shortcuts", "fth-command", "menu.shortcuts", Shortcut.HELP, view::help));
        items.addAll(menu.separator(), menu.item("sign-out", "fth-log-out", "menu.signOut", () -> signOut(signedIn)));
    }

    private Menu notificationMenu(ClientSession signedIn) {
        return new NotificationMenu(preferences, texts, signedIn.clock(), () -> {
                    if (notifications != null) {
                        notifications.test();
                    }
                })
                .menu();
    }

    private final class NotificationPlace implements SessionNotifications.Place {

        @Override
        public boolean isOnScreen(RoomId room) {
            return stage.isFocused()
                    && !computer.lock().locked().get()
                    && mainModel != null
                    && room.equals(mainModel.rooms().selected().get());
        }

        @Override
        public void open(RoomId room, long seq) {
            comeToFront();
            if (main != null) {
                main.write(room, seq);
            }
        }

        @Override
        public void comeToFront() {
            SingleWindow.toFront(stage);
        }
    }

    /** The server says that the session ended; one who ended it need not be told. */
    private void signOut(ClientSession signedIn) {
        ended.unsubscribe();
        closeMain();
        var _ = signedIn.signOut();
        leave("");
    }

    private void choose(ThemeChoice choice) {
        preferences.theme(choice);
        theme.choose(choice);
    }

    /** Everything is made anew in the other language; the open room stays open. */
    private void speak(String language) {
        preferences.language(language);
        texts = Texts.in(language);
        var signedIn = session;
        if (signedIn == null) {
            showSignIn("");
        } else {
            var selected =
                    mainModel == null ? null : mainModel.rooms().selected().get();
            closeMain();
            showMain(signedIn, selected);
        }
    }

    private void leave(String reason) {
        closeSession();
        stage.setTitle(texts.get("app.name"));
        showSignIn(reason);
    }

    private void closeMain() {
        if (main != null) {
            main.close();
        }
        main = null;
        mainModel = null;
    }

    private void closeSession() {
        ended.unsubscribe();
        ended = Subscription.EMPTY;
        unread.unsubscribe();
        if (notifications != null) {
            notifications.close();
        }
        notifications = null;
        try {
            closeMain();
        } finally {
            if (session != null) {
                session.close();
            }
            session = null;
        }
    }

    private void close() {
        try {
            preferences.geometry(geometryOf(stage));
            theme.forget(scene);
            lock.unsubscribe();
        } finally {
            closeSession();
        }
    }

    private static WindowGeometry geometryOf(Stage stage) {
        return new WindowGeometry(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private void place() {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var others = Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !window.equals(stage))
                .map(window -> geometryOf((Stage) window))
                .toList();
        var geometry = WindowPlacement.beside(others, WindowPlacement.place(preferences.geometry(), screens), screens);
        stage.setX(geometry.x());
        stage.setY(geometry.y());
        stage.setWidth(geometry.width());
        stage.setHeight(geometry.height());
        stage.setMaximized(geometry.maximized());
    }
}
