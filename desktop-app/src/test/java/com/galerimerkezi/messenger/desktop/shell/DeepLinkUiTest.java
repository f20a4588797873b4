package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeepLinkUiTest {

    private DemoWorld world;
    private AppWindow window;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        window = world.window("tr", ThemeChoice.LIGHT);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aLinkLeadsToItsMessage() {
        var _ = world.signedIn(window);
        var room = world.longestRoom();

        follow(new DeepLink(room.id(), 1L));

        await().atMost(PATIENCE).until(() -> room.id().equals(openRoom()));
        await().atMost(PATIENCE).until(() -> world.find("*:found") != null);
    }

    @Test
    void whoIsNotSignedInComesThereAfterwards() {
        onUi(() -> {
            window.showSignIn("");
            return window;
        });
        var other = world.other();
        var room = onUi(() -> other.rooms().rooms().stream()
                .filter(candidate -> candidate
                                .galleryAName()
                                .equals(DemoWorld.account(0).galleryName())
                        || candidate.galleryBName().equals(DemoWorld.account(0).galleryName()))
                .findFirst()
                .orElseThrow());

        follow(new DeepLink(room.id(), null));
        var _ = world.signedIn(window);

        await().atMost(PATIENCE).until(() -> room.id().equals(openRoom()));
    }

    @Test
    void aChatThatIsNotOursIsASentenceAndNothingElse() {
        var _ = world.signedIn(window);
        var room = world.sharedRoom().id();
        world.open(room);

        follow(new DeepLink(new RoomId(UUID.randomUUID()), 7L));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(toast()).isEqualTo(Texts.in("tr").error(ErrorCode.ROOM_NOT_FOUND)));
        assertThat(openRoom()).isEqualTo(room);
    }

    @Test
    void aMessageThatTheChatDoesNotHaveIsASentenceToo() {
        var _ = world.signedIn(window);
        var room = world.sharedRoom();

        follow(new DeepLink(room.id(), 1_000_000L));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(toast()).isEqualTo(Texts.in("tr").get("link.noMessage")));
        assertThat(openRoom()).isEqualTo(room.id());
    }

    private void follow(DeepLink link) {
        onUi(() -> {
            window.follow(link);
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

    private @Nullable RoomId openRoom() {
        return onUi(() -> window.openRoom());
    }
}
