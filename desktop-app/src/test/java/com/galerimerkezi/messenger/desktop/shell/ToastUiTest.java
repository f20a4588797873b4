package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.rooms.RoomChanges;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastUiTest {

    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1).announcing();
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.sharedRoom().id();
        await().atMost(PATIENCE).until(() -> onUi(() -> session.rooms().state().get() != null));
        world.untilOnline();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aMessageInARoomThatIsNotOpenIsShownWithItsSenderAndTakesNoFocus() {
        onUi(() -> {
            world.stage().requestFocus();
            return room;
        });

        theyWrite("Kapora yattı mı?");

        await().atMost(PATIENCE).until(() -> toasts().size() == 1);
        assertThat(text("#toast-text")).isEqualTo("Kapora yattı mı?");
        assertThat(onUi(() -> world.stage().isFocused())).isTrue();
        var screen = onUi(() -> Screen.getPrimary().getVisualBounds());
        assertThat(screen.contains(boundsOf(toasts().getFirst()))).isTrue();
    }

    @Test
    void anEmojiIsAPictureInANotification() {
        theyWrite("Hayırlı olsun 🤝");

        await().atMost(PATIENCE).until(() -> toasts().size() == 1);

        assertThat(onUi(() -> toasts().getFirst().getScene().lookup("#toast-text .emoji")))
                .isNotNull();
    }

    @Test
    void aClickOpensTheRoomAndOneCanWriteAtOnce() {
        theyWrite("Bakar mısınız?");
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);

        onUi(() -> {
            click(".toast");
            return room;
        });

        await().atMost(PATIENCE).until(() -> toasts().isEmpty());
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> {
                    var owner = world.stage().getScene().getFocusOwner();
                    return owner != null && "input".equals(owner.getId());
                }));
    }

    @Test
    void theOpenRoomIsAnnouncedOnlyWhenNobodySeesIt() {
        world.open(room);
        onUi(() -> {
            world.stage().requestFocus();
            return room;
        });
        theyWrite("Bunu görüyorsunuz");
        await().atMost(PATIENCE).until(() -> onUi(() -> hasArrived("Bunu görüyorsunuz")));

        onUi(() -> {
            world.lock().changed("test", true);
            return room;
        });
        theyWrite("Bunu görmüyorsunuz");

        await().atMost(PATIENCE).until(() -> toasts().size() == 1);
        assertThat(text("#toast-text")).isEqualTo("Bunu görmüyorsunuz");
        assertThat(onUi(() -> session.rooms().find(room).orElseThrow().unreadCount()))
                .isGreaterThan(0);
    }

    @Test
    void aReplyGoesThroughTheOutboxAndTheNotificationCloses() {
        theyWrite("Yarın 10.30 uygun mu?");
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);

        onUi(() -> {
            ((TextField) find("#toast-reply")).setText("  Uygun, görüşürüz.  ");
            ((Button) find("#toast-send")).fire();
            return room;
        });

        await().atMost(PATIENCE).until(() -> toasts().isEmpty());
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> {
                    world.other().conversation(room).open();
                    return world.other().conversation(room).messages().stream()
                            .map(Message::content)
                            .anyMatch("Uygun, görüşürüz."::equals);
                }));
    }

    @Test
    void aSilentRoomIsNotAnnouncedUntilItIsHeardAgain() {
        var changes = new RoomChanges(session.rooms(), session.me().galleryId());
        onUi(() -> changes.mute(room, Instant.parse("2098-01-01T00:00:00Z"))).join();
        try {
            theyWrite("Bunu duymazsınız");
            await().atMost(PATIENCE)
                    .until(() -> "Bunu duymazsınız"
                            .equals(onUi(() ->
                                    session.rooms().find(room).orElseThrow().lastMessagePreview())));
        } finally {
            onUi(() -> changes.mute(room, null)).join();
        }

        theyWrite("Bunu duyarsınız");

        await().atMost(PATIENCE).until(() -> toasts().size() == 1);
        assertThat(text("#toast-text")).isEqualTo("Bunu duyarsınız");
    }

    @Test
    void itGoesByItself() {
        theyWrite("Kısa bir not");
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);

        await().atMost(PATIENCE).until(() -> toasts().isEmpty());
    }

    @Test
    void itGoesWhenTheMessageIsReadElsewhereThoughOneIsAtIt() {
        theyWrite("Ekspertiz hazır");
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);

        read("Ekspertiz hazır");

        await().atMost(PATIENCE).until(() -> {
            keepBusy();
            return toasts().isEmpty();
        });
    }

    @Test
    void aReplyThatIsBeingWrittenOutlivesTheReading() {
        theyWrite("Takas olur mu?");
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);
        onUi(() -> {
            ((TextField) find("#toast-reply")).setText("Olur, hangi");
            return room;
        });
        read("Takas olur mu?");

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session.rooms().find(room).orElseThrow().unreadCount() == 0));

        assertThat(toasts()).hasSize(1);
    }

    private void read(String text) {
        onUi(() -> {
            session.conversation(room).open();
            return room;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> hasArrived(text)));
        onUi(() -> {
            session.readMarks().seen(room, session.conversation(room).messages().getLast());
            return room;
        });
    }

    /** A pointer that moves over a notification keeps it from going by itself. */
    private void keepBusy() {
        onUi(() -> {
            Window.getWindows().stream()
                    .map(window ->
                            window.getScene() == null ? null : window.getScene().lookup(".toast"))
                    .filter(Objects::nonNull)
                    .forEach(toast -> toast.fireEvent(mouse(MouseEvent.MOUSE_MOVED)));
            return room;
        });
    }

    @Test
    void atMostThreeLieAboveEachOtherAndTheOldestGoes() {
        for (int i = 1; i <= 4; i++) {
            theyWrite("Mesaj " + i);
            var newest = "Mesaj " + i;
            await().atMost(PATIENCE)
                    .until(() -> onUi(() -> toasts().stream()
                            .anyMatch(toast ->
                                    newest.equals(((Label) toast.getScene().lookup("#toast-text")).getText()))));
        }

        var bounds = toasts().stream().map(ToastUiTest::boundsOf).toList();
        assertThat(bounds).hasSize(3);
        assertThat(bounds.get(0).intersects(bounds.get(1))).isFalse();
        assertThat(bounds.get(1).intersects(bounds.get(2))).isFalse();
    }

    @Test
    void theTestNotificationSaysWhetherMessagesAreAnnounced() {
        test();
        await().atMost(PATIENCE).until(() -> toasts().size() == 1);
        assertThat(text("#toast-text"))
                .isEqualTo("Bu bilgisayarda programın kendi bildirimi gösterilir. Bildirimler açık ve çalışıyor.");
    }

    @Test
    void theWindowsIconCarriesTheNumberOfRoomsThatNeedUs() {
        var before = onUi(() -> List.copyOf(world.stage().getIcons()));
        var fresh = world.newRoom().id();
        onUi(() -> world.other().outbox().send(fresh, "Araç duruyor mu?")).join();

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> !before.equals(world.stage().getIcons())));

        assertThat(onUi(() -> List.copyOf(world.stage().getIcons())))
                .extracting(icon -> (int) icon.getWidth())
                .containsExactly(16, 32, 48, 256);
    }

    private void test() {
        onUi(() -> {
            world.fireInSettings(Page.NOTIFICATIONS, "#test-notification");
            return room;
        });
    }

    private boolean hasArrived(String text) {
        return session.conversation(room).messages().stream()
                .map(Message::content)
                .anyMatch(text::equals);
    }

    private void theyWrite(String text) {
        onUi(() -> world.other().outbox().send(room, text)).join();
    }

    private List<Window> toasts() {
        return onUi(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().lookup(".toast") != null)
                .toList());
    }

    private Node find(String selector) {
        return Objects.requireNonNull(toasts().getFirst().getScene().lookup(selector));
    }

    private String text(String selector) {
        return onUi(() -> ((Label) find(selector)).getText());
    }

    private void click(String selector) {
        find(selector).fireEvent(mouse(MouseEvent.MOUSE_CLICKED));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static Rectangle2D boundsOf(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
