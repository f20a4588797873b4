package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation that the operating system opens. */
class InvitationLinkUiTest {

    private DemoWorld world;
    private AppWindow window;
    private EntryLink invitation;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        window = world.window("tr", ThemeChoice.LIGHT);
        invitation = Entrances.invitationOf(DemoWorld.account(0));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoIsNotSignedInIsAskedWhoTheyAreAtOnce() {
        signIn("");

        open(invitation);

        await().atMost(PATIENCE).until(() -> world.find("#join-first") != null);
    }

    @Test
    void aProgramThatIsStillStartingComesThereAfterwards() {
        open(invitation);
        assertThat(world.find("#join-submit")).isNull();

        signIn("");

        await().atMost(PATIENCE).until(() -> world.find("#join-first") != null);
    }

    @Test
    void whoGoesBackIsAtTheSignInAndStaysThere() {
        signIn("");
        open(invitation);
        await().atMost(PATIENCE).until(() -> world.find("#join-first") != null);

        signIn("");

        assertThat(world.find("#invited")).isNotNull();
    }

    @Test
    void whoIsSignedInStaysSoAndIsToldWhy() {
        var _ = world.signedIn(window);
        var room = world.sharedRoom().id();
        world.open(room);

        open(invitation);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(toast()).isEqualTo(Texts.in("tr").get("join.signedIn")));
        assertThat(onUi(() -> window.openRoom())).isEqualTo(room);
    }

    @Test
    void whatWasOpenedBeforeASessionWasFoundIsToldToo() {
        open(invitation);

        var _ = world.signedIn(window);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(toast()).isEqualTo(Texts.in("tr").get("join.signedIn")));
        assertThat(onUi(() -> window.session())).isNotNull();
    }

    private void signIn(String reason) {
        onUi(() -> {
            window.showSignIn(reason);
            return window;
        });
    }

    private void open(EntryLink link) {
        onUi(() -> {
            window.join(link);
            return link;
        });
    }

    private @Nullable String toast() {
        return onUi(() -> Window.getWindows().stream()
                .map(shown -> shown.getScene().lookup("#toast-text"))
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse(null));
    }
}
