package com.galerimerkezi.messenger.desktop.shell;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.UiThread;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.session.SignInFailure;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's one page of wiring: folders, preferences, theme, windows. */
public final class MessengerApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(MessengerApplication.class);

    private final UiThread ui = new UiThread();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final List<AppWindow> windows = new ArrayList<>();
    private @Nullable HandOver handOver;
    private @Nullable Drawing drawing;
    private @Nullable Demo demo;
    private @Nullable Theme theme;
    private @Nullable Computer computer;

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        var options = StartOptions.of(arguments.toArray(String[]::new));
        var folders = options.folders();
        var noted = Drawing.in(folders);
        drawing = noted;
        handOver = HandOver.listen(folders, heard -> ui.execute(() -> handedOver(heard)))
                .orElse(null);
        if (handOver == null && HandOver.give(folders, arguments)) {
            // the other one was a moment earlier
            Platform.exit();
            return;
        }
        if (options.demo()) {
            startDemo(stage, folders);
        } else {
            startAgainst(stage, folders, options.server());
        }
        FirstFrame.then(noted::drew);
        follow(options);
    }

    /** The embedded server goes down with the last window. */
    @Override
    public void stop() throws Exception {
        if (handOver != null) {
            handOver.close();
        }
        if (drawing != null) {
            drawing.drew();
        }
        if (computer != null) {
            computer.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    /** Somebody started the program again: it comes to the front, and goes where the link leads. */
    private void handedOver(List<String> arguments) {
        windows.stream().filter(AppWindow::isOpen).findFirst().ifPresent(AppWindow::toFront);
        try {
            follow(StartOptions.of(arguments.toArray(String[]::new)));
        } catch (IllegalArgumentException notUnderstood) {
            LOG.info("Nothing to do for another start: {}", notUnderstood.getMessage());
        }
    }

    private void follow(StartOptions options) {
        windows.stream().filter(AppWindow::isOpen).findFirst().ifPresent(window -> {
            if (options.link() != null) {
                window.follow(options.link());
            }
            if (options.invitation() != null) {
                window.join(options.invitation());
            }
        });
    }

    private void startAgainst(Stage stage, AppFolders folders, @Nullable String server) {
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

    private void startDemo(Stage stage, AppFolders folders) {
        var starting = new Demo(folders);
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
            theme = new Theme(chosen.theme(), chosen.zoom());
        }
        if (computer == null) {
            computer = Computer.ofThis(ui, requireNonNull(drawing));
        }
        var signIn = new SignIn(own, () -> Locale.of(chosen.language()), ui, clock);
        var window = new AppWindow(stage, signIn, chosen, theme, computer, ui, second, this::browse);
        windows.add(window);
        return window;
    }

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }
}
