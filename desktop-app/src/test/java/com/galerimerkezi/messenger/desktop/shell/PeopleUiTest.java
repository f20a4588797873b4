package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An owner invites somebody, who comes in by the link; and what the owner sees of the team. */
class PeopleUiTest {

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private DemoWorld world;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoGetsALinkFromTheOwnerChoosesNameAndPasswordAndIsIn() throws Exception {
        world = new DemoWorld(0, 1);
        openTeam("tr", ThemeChoice.LIGHT);
        press("#invite-staff");
        until("#handing-text");
        await().atMost(PATIENCE).until(() -> !text("#handing-text").isEmpty());
        var link = text("#handing-text");
        assertThat(link)
                .startsWith("galeri://davet/")
                .contains(DemoWorld.server().toString());
        Pictures.take("people-invited", () -> world.stage());
        world.close();

        world = new DemoWorld(0, 1);
        var window = world.window("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            window.showSignIn("");
            return window;
        });
        press("#invited");
        until("#join-code");
        write("#join-code", link);
        Pictures.take("join-code", () -> world.stage());
        press("#join-submit");
        until("#join-first");
        write("#join-first", "Işıl");
        write("#join-last", "Güneş");
        write("#join-email", "isil-" + Entrances.shortId() + "@baskentoto.example");
        write("#join-password", "Yepyeni-Parola-2");
        write("#join-again", "Yepyeni-Parola-2");
        Pictures.take("join-person", () -> world.stage());
        press("#join-submit");

        until(".room-row");
        assertThat(world.stage().getTitle()).contains(DemoWorld.account(0).galleryName());
    }

    @Test
    void anOpenListOfTheTeamShowsWhoComesInMeanwhile() throws Exception {
        world = new DemoWorld(0, 1);
        openTeam("tr", ThemeChoice.LIGHT);
        await().atMost(PATIENCE).until(() -> rows("#people") >= 3);
        var name = "Zeynep-" + Entrances.shortId();

        Entrances.enter(Entrances.invitationOf(DemoWorld.account(0)), name);

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.stage().getScene().getRoot().lookupAll(".list-cell").stream()
                        .anyMatch(
                                cell -> String.valueOf(cell.getAccessibleText()).contains(name))));
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> requireNonNull(world.window().session()).team().team().others().stream()
                        .anyMatch(colleague -> colleague.firstName().equals(name))));
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void theOwnerSeesTheTeamAndWhatWasDone(String language, ThemeChoice theme) throws Exception {
        world = new DemoWorld(0, 1);
        openTeam(language, theme);
        await().atMost(PATIENCE).until(() -> rows("#people") >= 3);
        Pictures.take("people-" + language, () -> world.stage());

        press("#audit");

        until("#audit-entries");
        await().atMost(PATIENCE).until(() -> rows("#audit-entries") > 0);
        Pictures.take("audit-" + language, () -> world.stage());
    }

    private void openTeam(String language, ThemeChoice theme) {
        var _ = world.signedIn(world.window(language, theme));
        world.untilOnline();
        onUi(() -> {
            world.mainView().menu().getItems().stream()
                    .filter(item -> "people-menu".equals(item.getId()))
                    .forEach(MenuItem::fire);
            return world;
        });
        until("#people");
    }

    private int rows(String list) {
        return onUi(() ->
                ((ListView<?>) requireNonNull(world.find(list))).getItems().size());
    }

    private String text(String field) {
        return onUi(() -> ((TextInputControl) requireNonNull(world.find(field))).getText());
    }

    private void write(String field, String text) {
        onUi(() -> {
            ((TextInputControl) requireNonNull(world.find(field))).setText(text);
            return text;
        });
    }

    private void press(String button) {
        onUi(() -> {
            ((Button) requireNonNull(world.find(button))).fire();
            return button;
        });
    }

    private void until(String selector) {
        await().atMost(PATIENCE).until(() -> world.find(selector) != null);
    }
}
