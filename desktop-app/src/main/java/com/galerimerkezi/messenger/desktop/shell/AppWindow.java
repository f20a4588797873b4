package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.emoji.EmojiCatalogue;
import com.galerimerkezi.messenger.desktop.emoji.EmojiKit;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.LastEmoji;
import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.JoinView;
import com.galerimerkezi.messenger.desktop.session.JoinViewModel;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.session.SignInView;
import com.galerimerkezi.messenger.desktop.session.SignInViewModel;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.spelling.Spelling;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One window: it waits, asks who one is, or shows one session. */
final class AppWindow {

    private final Stage stage;
    private final SignIn signIn;
    private final Optional<Runnable> secondWindow;
    private final WindowMeans means;
    private final WindowFrame frame;
    private final SettingsWindow settings;
    private Texts texts;
    private @Nullable String demoPassword;
    private @Nullable SessionScreen screen;
    private @Nullable DeepLink waitingLink;
    private @Nullable EntryLink waitingInvitation;
    private boolean asksWho;
    private Subscription ended = Subscription.EMPTY;

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
        this.secondWindow = secondWindow;
        var emoji = new EmojiKit(new EmojiPictures(), new EmojiCatalogue(), new LastEmoji(preferences));
        var keymap = new Keymap(preferences.shortcuts(), preferences::shortcuts);
        var parts = new WindowParts(
                emoji, new Spelling(preferences, ui), browser, this::follow, preferences::enterSends, keymap);
        var appearance = new Appearance(theme, preferences, keymap);
        means = new WindowMeans(preferences, appearance, computer, parts, computer.about(), ui);
        frame = new WindowFrame(stage, preferences, means.appearance(), ui);
        texts = Texts.in(preferences.language());
        var pages = new SettingsPages(means, this::speak);
        settings = new SettingsWindow(
                stage, means.appearance(), () -> pages.with(texts, screen), () -> texts.get("settings.title"));
        stage.setTitle(texts.get("app.name"));
        stage.setOnHiding(_ -> close());
        new MainKeys(keymap, () -> false)
                .on(Shortcut.SETTINGS, () -> openSettings(Page.PROFILE))
                .listenOn(stage.getScene().getRoot());
    }

    void open(Parent content) {
        frame.open(content);
    }

    void show(Parent content) {
        frame.show(content);
    }

    boolean isOpen() {
        return stage.isShowing();
    }

    void toFront() {
        frame.toFront();
    }

    /** Now, or once somebody is signed in. */
    void follow(DeepLink link) {
        if (screen == null) {
            waitingLink = link;
        } else {
            waitingLink = null;
            screen.follow(link);
        }
    }

    Texts texts() {
        return texts;
    }

    SignIn signIn() {
        return signIn;
    }

    @Nullable
    ClientSession session() {
        return screen == null ? null : screen.session();
    }

    @Nullable
    RoomId openRoom() {
        return screen == null ? null : screen.openRoom();
    }

    /** So that whoever signs out of the demo finds the way back. */
    void demo(String server, String email, String password) {
        means.preferences().signedInAt(server, email);
        demoPassword = password;
    }

    /** Whoever opened an invitation meanwhile comes in by it. */
    void showSignIn(String reason) {
        asksWho = true;
        if (waitingInvitation != null && reason.isEmpty()) {
            showJoin(waitingInvitation);
            return;
        }
        var model = new SignInViewModel(signIn, means.preferences(), texts, reason, this::showSession);
        if (reason.isEmpty() && demoPassword != null) {
            model.hint(texts.get("signin.demo", demoPassword));
        }
        var view = new SignInView(model, texts, this::speak, () -> openSettings(Page.APPEARANCE), () -> showJoin(null));
        show(view.node());
        view.focus();
    }

    /** Where somebody comes in with a one-time code; a link has said it already. */
    private void showJoin(@Nullable EntryLink link) {
        waitingInvitation = null;
        var model = new JoinViewModel(signIn, means.preferences(), texts, this::showSession);
        var view = new JoinView(model, texts, () -> showSignIn(""));
        show(view.node());
        view.focus();
        if (link != null) {
            model.open(link);
        }
    }

    /** Now, or once it is clear that nobody is signed in. Nobody is signed out by a link. */
    void join(EntryLink link) {
        if (screen != null) {
            screen.refuseInvitation();
        } else if (asksWho) {
            showJoin(link);
        } else {
            waitingInvitation = link;
        }
    }

    void showSession(ClientSession signedIn) {
        if (!stage.isShowing()) {
            // closed while it was being opened: nobody would close it later
            signedIn.close();
            return;
        }
        settings.close();
        asksWho = false;
        frame.whenLeftAlone(signedIn.sending().pictures()::forget);
        screen = new SessionScreen(frame, means, this::texts, signedIn, new Exits());
        ended = signedIn.endedBecause().subscribe(code -> {
            if (code != null) {
                leave(texts.error(code));
            }
        });
        if (waitingLink != null) {
            follow(waitingLink);
        }
        if (waitingInvitation != null) {
            waitingInvitation = null;
            screen.refuseInvitation();
        }
    }

    private final class Exits implements SessionScreen.Exits {

        @Override
        public void settings() {
            openSettings(Page.PROFILE);
        }

        @Override
        public Optional<Runnable> security() {
            return demoPassword == null ? Optional.of(() -> openSettings(Page.SECURITY)) : Optional.empty();
        }

        @Override
        public Optional<Runnable> secondWindow() {
            return secondWindow;
        }

        /** The server says that the session ended; one who ended it need not be told. */
        @Override
        public void signOut() {
            ended.unsubscribe();
            var left = screen;
            screen = null;
            if (left != null) {
                left.close();
                var _ = left.session().signOut();
            }
            leave("");
        }
    }

    void openSettings(Page page) {
        settings.show(page);
    }

    private void speak(String language) {
        means.preferences().language(language);
        texts = Texts.in(language);
        if (screen == null) {
            showSignIn("");
        } else {
            screen.speak();
        }
        settings.changed();
    }

    private void leave(String reason) {
        closeSession();
        stage.setTitle(texts.get("app.name"));
        showSignIn(reason);
    }

    private void closeSession() {
        settings.close();
        frame.whenLeftAlone(() -> {});
        ended.unsubscribe();
        ended = Subscription.EMPTY;
        var left = screen;
        screen = null;
        if (left != null) {
            try {
                left.close();
            } finally {
                left.session().close();
            }
        }
    }

    private void close() {
        try {
            frame.close();
        } finally {
            closeSession();
        }
    }
}
