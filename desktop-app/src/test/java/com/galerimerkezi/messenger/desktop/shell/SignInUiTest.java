package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.local.FileNotice;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SignInUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private AppWindow window;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        window = world.window("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            window.showSignIn("");
            return window;
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aWrongPasswordIsSaidInTheUsersLanguage() {
        fill(DemoWorld.server().toString(), "yanlis");

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(message()).isEqualTo(Texts.in("tr").error(ErrorCode.BAD_CREDENTIALS)));

        assertThat(DemoWorld.onUi(
                        () -> Objects.requireNonNull(world.find("#password")).isFocused()))
                .isTrue();
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        fill("ftp://galeri", "x");

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(message()).isEqualTo(Texts.in("tr").get("signin.error.server")));
    }

    @Test
    void theRightPasswordAndEnterShowTheRooms() {
        fill(DemoWorld.server().toString(), DemoWorld.account(0).password());

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> world.find(".room-row") != null);
        assertThat(world.stage().getTitle()).contains(DemoWorld.account(0).galleryName());
    }

    @Test
    void whoSignsOutSeesTheFormAtOnceAndNoReason() {
        fill(DemoWorld.server().toString(), DemoWorld.account(0).password());
        robot.type(KeyCode.ENTER);
        await().atMost(PATIENCE).until(() -> world.find(".room-row") != null);

        onUi(() -> {
            world.mainView().menu().getItems().stream()
                    .filter(item -> "sign-out".equals(item.getId()))
                    .forEach(MenuItem::fire);
            assertThat(robot.lookup("#submit").tryQuery()).isPresent();
            return true;
        });

        assertThat(message()).isEmpty();
    }

    @Test
    void whatHappenedToTheFilesIsSaidUntilItWasRead() {
        fill(DemoWorld.server().toString(), DemoWorld.account(0).password());
        robot.type(KeyCode.ENTER);
        await().atMost(PATIENCE).until(() -> world.find(".room-row") != null);
        var session = requireNonNull(onUi(() -> window.session()));

        onUi(() -> session.notices().add(new FileNotice.CacheBegunAnew()));
        assertThat(onUi(() ->
                        robot.lookup("#notices .label").queryAs(Label.class).getText()))
                .isEqualTo(Texts.in("tr").get("notice.cache"));
        robot.clickOn("#notices .button");

        await().atMost(PATIENCE).until(() -> onUi(() -> session.notices().isEmpty()));
        assertThat(world.find("#notices .label")).isNull();
    }

    private void fill(String server, String password) {
        write("#server", server);
        write("#email", DemoWorld.account(0).email());
        write("#password", password);
    }

    private void write(String field, String text) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).clear());
        robot.write(text, 0);
    }

    private String message() {
        return onUi(() -> robot.lookup("#message").queryAs(Label.class).getText());
    }
}
