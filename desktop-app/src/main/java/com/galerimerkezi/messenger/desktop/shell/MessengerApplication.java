package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.UiThread;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.session.SignInFailure;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's one page of wiring: folders, preferences, theme, windows. */
public final class MessengerApplication extends Application {

    private final UiThread ui = new UiThread();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final AppFolders folders = AppFolders.ofThisComputer();
    private @Nullable Demo demo;
    private @Nullable Theme theme;
    private @Nullable Computer computer;

    @Override
    public void start(Stage stage) {
        var options = StartOptions.of(getParameters().getRaw().toArray(String[]::new));
        if (options.demo()) {
            startDemo(stage);
        } else {
            startAgainst(stage, options.server());
        }
    }

    /** The embedded server goes down with the last window. */
    @Override
    public void stop() throws Exception {
        if (computer != null) {
            computer.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    private void startAgainst(Stage stage, @Nullable String server) {
        var chosen = Preferences.load(folders.config());
        if (server != null) {
            chosen.signedInAt(server, chosen.lastEmail());
        }
        var window = window(stage, folders, chosen, Optional.empty());
        window.open(waiting(window));
        resume(window);
    }

    private static StartView waiting(AppWindow window) {
        return StartView.waiting(window.texts().get("start.session"), "");
    }

    private static void resume(AppWindow window) {
        var _ = window.signIn().resume().whenComplete((session, failure) -> {
            if (failure == null) {
                session.ifPresentOrElse(window::showSession, () -> window.showSignIn(""));
            } else {
                window.show(failedResume(window, failure));
            }
        });
    }

    private static StartView failedResume(AppWindow window, Throwable failure) {
        var texts = window.texts();
        return StartView.failed(
                texts.get("start.session.failed"),
                SignInFailure.sentence(failure, texts),
                texts.get("start.retry"),
                () -> {
                    window.show(waiting(window));
                    resume(window);
                });
    }

    private void startDemo(Stage stage) {
        var starting = new Demo(AppFolders.below(folders.data().resolve("demo")));
        demo = starting;
        var own = starting.foldersOf(0);
        var second = new SingleWindow();
        var window = window(
                stage,
                own,
                Preferences.load(own.config()),
                Optional.of(() -> second.show(fresh -> secondWindow(fresh, starting))));
        window.open(StartView.waiting(
                window.texts().get("start.demo"), window.texts().get("start.demo.hint")));
        enter(starting, window, 0);
    }

    private void secondWindow(Stage stage, Demo running) {
        var own = running.foldersOf(1);
        var window = window(stage, own, Preferences.load(own.config()), Optional.empty());
        window.open(waiting(window));
        enter(running, window, 1);
    }

    /** Each demo window signs in by itself, as a gallery of its own. */
    private void enter(Demo running, AppWindow window, int gallery) {
        var _ = running.started()
                .thenComposeAsync(
                        server -> {
                            var account = running.account(gallery);
                            window.demo(server.toString(), account.email(), account.password());
                            return window.signIn().signIn(server, account.email(), account.password());
                        },
                        ui)
                .whenCompleteAsync(
                        (session, failure) -> {
                            if (failure == null) {
                                window.showSession(session);
                            } else {
                                window.show(failedStart(running, window, gallery, failure));
                            }
                        },
                        ui);
    }

    private StartView failedStart(Demo running, AppWindow window, int gallery, Throwable failure) {
        var texts = window.texts();
        var reason = failure.getCause() == null ? failure : failure.getCause();
        boolean local = SignInFailure.isLocal(failure);
        return StartView.failed(
                texts.get(local ? "start.session.failed" : "start.failed"),
                local
                        ? SignInFailure.sentence(failure, texts)
                        : texts.get("start.failed.hint", String.valueOf(reason.getMessage())),
                texts.get("start.retry"),
                () -> {
                    window.show(StartView.waiting(texts.get("start.demo"), texts.get("start.demo.hint")));
                    running.startAgain();
                    enter(running, window, gallery);
                });
    }

    private AppWindow window(Stage stage, AppFolders own, Preferences chosen, Optional<Runnable> second) {
        if (theme == null) {
            theme = new Theme(chosen.theme());
        }
        if (computer == null) {
            computer = Computer.ofThis(ui);
        }
        var signIn = new SignIn(own, () -> Locale.of(chosen.language()), ui, clock);
        return new AppWindow(stage, signIn, chosen, theme, computer, ui, second, this::browse);
    }

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }
}
