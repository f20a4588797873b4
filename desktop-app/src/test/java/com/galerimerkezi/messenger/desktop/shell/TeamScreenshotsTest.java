package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** The own team's work in a chat, as it looks. */
class TeamScreenshotsTest {

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void notesLabelsAndColleaguesCanBeReadInEveryThemeAndLanguage(String language, ThemeChoice theme) throws Exception {
        try (var world = new DemoWorld(0, 1)) {
            var session = world.signedIn(world.window(language, theme));
            world.untilOnline();
            var room = world.sharedRoom().id();
            world.open(room);
            until(() -> !session.team().team().others().isEmpty());
            var labels = List.of("Acil", "Takas", "Noter bekliyor").stream()
                    .map(name -> label(session, name))
                    .toList();
            var changes = new TeamChanges(
                    session.rooms(), session.team().team(), session.team().server(), session.me(), session.clock());
            labels.forEach(
                    label -> onUi(() -> changes.label(room, label.id(), true)).join());
            var colleague = world.colleague();
            onUi(() -> changes.assign(room, colleague.me().id())).join();
            onUi(() -> session.team()
                            .reminders()
                            .add(
                                    room,
                                    session.clock().instant().plus(Duration.ofHours(2)),
                                    "Noterden randevu al",
                                    false,
                                    ClientMessageId.random()))
                    .join();
            var mention = "@" + session.me().firstName() + " " + session.me().lastName();
            onUi(() -> colleague
                            .team()
                            .outbox()
                            .add(
                                    room,
                                    mention + " ekspertizi gördüm, 1.180.000 altına inme.",
                                    List.of(session.me().id())))
                    .join();
            var robot = new FxRobot();
            robot.clickOn("#mode-note")
                    .write("Tamam, yarın 10.00'da arıyorum", 0)
                    .type(KeyCode.ENTER);
            robot.write("@", 0);
            onUi(() -> {
                colleague.team().viewing().does(room, ViewingActivity.WRITING);
                return room;
            });
            until(() -> world.stage().getScene().lookup("#viewers").isVisible());
            until(() -> world.stage().getScene().lookup("#mentions").isVisible());
            take("team-notes", language, theme, world);

            robot.type(KeyCode.ESCAPE).eraseText(1);
            onUi(() -> {
                world.mainView().search(false);
                return room;
            });
            robot.write("ekspertiz", 0);
            until(() -> world.stage().getScene().lookup("#hits .hit-row") != null);
            robot.type(KeyCode.DOWN);
            take("team-search", language, theme, world);
            robot.type(KeyCode.ESCAPE);
            robot.clickOn("#conversation-menu").clickOn("#remind-room");
            until(() -> world.stage().getScene().lookup("#when-card") != null);
            take("team-remind", language, theme, world);
            robot.type(KeyCode.ESCAPE);
            robot.clickOn("#assignee").clickOn("#hand-over-room");
            until(() -> world.stage().getScene().lookup("#hand-over-note") != null);
            take("team-hand-over", language, theme, world);
            robot.type(KeyCode.ESCAPE);
            onUi(() -> {
                world.mainView().team();
                return room;
            });
            take("team-labels", language, theme, world);
            robot.type(KeyCode.ESCAPE);

            assertThat(onUi(() -> session.team().notes().of(room).notes())).isNotEmpty();
            labels.forEach(label ->
                    onUi(() -> session.team().team().deleteLabel(label.id())).join());
            onUi(() -> changes.unassign(room)).join();
        }
    }

    private static Label label(com.galerimerkezi.messenger.desktop.session.ClientSession session, String name) {
        var colour = name.length() % 2 == 0 ? LabelColour.RED : LabelColour.BLUE;
        return onUi(() -> session.team().team().team().get().labels().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElseGet(() -> onUi(() -> session.team().team().addLabel(new LabelRequest(name, colour)))
                        .join());
    }

    private static void take(String what, String language, ThemeChoice theme, DemoWorld world) {
        if (System.getProperty("screenshots") != null) {
            Pictures.take(what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language, world::stage);
        }
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
