package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Quick replies behind a slash, and messages for later, in the composer. */
class PlansUiTest {

    private final FxRobot robot = new FxRobot();
    private final QuickReplyId price = new QuickReplyId(UUID.randomUUID());
    private DemoWorld world;
    private ClientSession session;
    private Room room;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        room = world.sharedRoom();
        world.open(room.id());
        onUi(() -> session.plans()
                .replies()
                .save(price, new QuickReplyRequest("şasi", "{araç} {plaka}, {ad}: {fiyat}. {not}", false)));
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> !session.plans().replies().all().isEmpty()));
        robot.clickOn("#input");
    }

    @AfterEach
    void close() {
        onUi(() -> {
            input().clear();
            return session.plans().replies().delete(price);
        });
        world.close();
    }

    @Test
    void aSlashFindsItByTheKeyboardAndFillsInTheChatsVehicle() throws Exception {
        robot.write("Merhaba /sas", 0);
        await().atMost(PATIENCE).until(() -> shown("#reply-completion"));
        Pictures.take("quick-reply-list", () -> world.stage());

        robot.type(KeyCode.ENTER);

        var me = session.me();
        assertThat(content())
                .startsWith("Merhaba " + room.vehicleYear())
                .contains(requireNonNull(room.vehiclePlate()), me.firstName() + " " + me.lastName(), "₺")
                .endsWith("{not}");
        assertThat(shown("#reply-completion")).isFalse();
        assertThat(onUi(() -> input().getSelectedText())).isEqualTo("{not}");
        assertThat(onUi(() -> label("#problem").getText())).contains("{not}");
        Pictures.take("quick-reply-unfilled", () -> world.stage());

        robot.write("görüşelim", 0);
        assertThat(content()).endsWith("görüşelim");
        assertThat(onUi(() -> label("#problem").getText())).isEmpty();
    }

    @Test
    void escLeavesWhatWasTyped() {
        robot.write("/şas", 0);
        await().atMost(PATIENCE).until(() -> shown("#reply-completion"));
        robot.type(KeyCode.ESCAPE);

        assertThat(shown("#reply-completion")).isFalse();
        assertThat(content()).isEqualTo("/şas");
    }

    @Test
    void oneIsWrittenAndDeletedInTheSettings() throws Exception {
        var settings = world.openSettings(Page.QUICK_REPLIES);
        onUi(() -> {
            ((TextField) find(settings.getScene().lookup("#reply-shortcut"))).setText("/konum");
            ((TextArea) find(settings.getScene().lookup("#reply-content"))).setText("Ostim Oto Sanayi, 12. cadde");
            ((ButtonBase) find(settings.getScene().lookup("#reply-save"))).fire();
            return settings;
        });
        await().atMost(PATIENCE).until(() -> shortcuts().contains("konum"));
        Pictures.take("quick-replies-settings", () -> settings);

        onUi(() -> {
            settings.getScene().getRoot().applyCss();
            ((ButtonBase) find(settings.getScene().lookup("#reply-delete-konum"))).fire();
            return settings;
        });
        await().atMost(PATIENCE).until(() -> !shortcuts().contains("konum"));
    }

    @Test
    void aMessageForTomorrowWaitsInTheRoomAndCanBeTakenBack() throws Exception {
        robot.write("Günaydın, aracı görebildiniz mi?", 0);
        robot.clickOn("#schedule");
        await().atMost(PATIENCE).until(() -> onUi(() -> schedule().isShowing()));
        Pictures.take("schedule-menu", () -> world.stage());
        onUi(() -> {
            schedule().hide();
            schedule().getItems().stream()
                    .filter(item -> "schedule-tomorrow".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return room;
        });

        await().atMost(PATIENCE).until(() -> shown("#schedule-strip"));
        await().atMost(PATIENCE).until(() -> content().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take("schedule-strip", () -> world.stage());
        assertThat(onUi(() ->
                        session.plans().schedule().of(room.id()).getFirst().content()))
                .isEqualTo("Günaydın, aracı görebildiniz mi?");

        onUi(() -> {
            ((ButtonBase) find(world.find("#schedule-edit"))).fire();
            return room;
        });
        await().atMost(PATIENCE).until(() -> content().equals("Günaydın, aracı görebildiniz mi?"));
        await().atMost(PATIENCE).until(() -> !shown("#schedule-strip"));
    }

    private MenuButton schedule() {
        return (MenuButton) find(world.find("#schedule"));
    }

    private List<String> shortcuts() {
        return onUi(() -> session.plans().replies().all().stream()
                .map(reply -> reply.shortcut())
                .toList());
    }

    private boolean shown(String id) {
        return onUi(() -> {
            var node = world.find(id);
            return node != null && node.isVisible();
        });
    }

    private String content() {
        return onUi(() -> input().content().get());
    }

    private EmojiArea input() {
        return (EmojiArea) find(world.find("#input"));
    }

    private Label label(String id) {
        return (Label) find(world.find(id));
    }

    private static Node find(@Nullable Node node) {
        return requireNonNull(node);
    }
}
