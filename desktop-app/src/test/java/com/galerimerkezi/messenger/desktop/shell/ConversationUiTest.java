package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.sync.TypingPerson;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ConversationUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsWrittenArrivesAtTheOtherGalleryAndTheComposerIsEmpty() {
        var room = world.sharedRoom().id();
        world.open(room);
        var text = unique("Noter randevusu saat 10.00");

        robot.clickOn("#input").write(text, 0).type(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> newestIn(world.other(), room).equals(text));
        await().atMost(PATIENCE).until(() -> input().getText().isEmpty());
        await().atMost(PATIENCE).until(() -> shown(text + ", İletildi") || shown(text + ", Okundu"));
    }

    @Test
    void whatIsTypedRightAfterEnterIsTheNextMessageAndNotAMixtureOfBoth() {
        var room = world.sharedRoom().id();
        world.open(room);
        var texts = Stream.of("tamam", "noterde", "görüşürüz")
                .map(ConversationUiTest::unique)
                .toList();

        robot.clickOn("#input");
        for (var text : texts) {
            robot.write(text, 0).type(KeyCode.ENTER);
        }

        join(room);
        await().atMost(PATIENCE).until(() -> newestIn(world.other(), room).equals(texts.getLast()));
        await().atMost(PATIENCE).until(() -> input().getText().isEmpty());
        assertThat(onUi(() -> world.other().conversation(room).messages().stream()
                        .map(Message::content)
                        .toList()))
                .endsWith(texts.toArray(String[]::new));
    }

    @Test
    void whatIsOnItsWayWhileAnotherIsEditedDoesNotComeBack() {
        var room = world.newRoom();
        var texts = Texts.in("tr");
        var composer =
                onUi(() -> new MainViewModel(session, texts, new Moments(texts, session.clock()), Platform::runLater)
                        .open(room.id())
                        .orElseThrow()
                        .composer());
        onUi(() -> session.outbox().send(room.id(), "Kapora alındı")).join();
        await().atMost(PATIENCE).until(() -> newestIn(session, room.id()).equals("Kapora alındı"));

        onUi(() -> {
            composer.text().set("Yarın noterde");
            composer.send();
            composer.edit(session.conversation(room.id()).messages().getLast());
            return composer;
        });
        await().atMost(PATIENCE).until(() -> newestIn(session, room.id()).equals("Yarın noterde"));
        onUi(() -> {
            composer.leaveEditing();
            return composer;
        });

        assertThat(onUi(() -> composer.text().get())).isEmpty();
    }

    @Test
    void aClickOnARoomIsEnoughToWriteInIt() {
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> !robot.lookup(".room-row").queryAll().isEmpty()));
        robot.clickOn(".room-row");
        robot.write("Merhaba", 0);

        assertThat(input().getText()).isEqualTo("Merhaba");
        robot.interact(() -> input().clear());
    }

    @Test
    void whatTheDiskDoesNotTakeIsSaidAndStaysInTheFieldUntilItDoes() throws Exception {
        var room = world.newRoom().id();
        world.open(room);
        onDisk("CREATE TRIGGER full BEFORE INSERT ON outgoing BEGIN SELECT RAISE(ABORT, 'full'); END");

        robot.clickOn("#input").write("Son fiyat nedir", 0).type(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> !problem().isEmpty());
        assertThat(problem()).isEqualTo(Texts.in("tr").get("composer.notSaved"));
        assertThat(input().getText()).isEqualTo("Son fiyat nedir");

        onDisk("DROP TRIGGER full");
        robot.type(KeyCode.ENTER);
        await().atMost(PATIENCE).until(() -> newestIn(session, room).equals("Son fiyat nedir"));
        assertThat(input().getText()).isEmpty();
    }

    private void onDisk(String statement) throws Exception {
        try (var files = Files.walk(world.folder())) {
            var outbox = files.filter(file -> file.endsWith("outbox.db")).findFirst();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + outbox.orElseThrow());
                    var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }
    }

    @Test
    void shiftAndEnterBreakTheLineInsteadOfSending() {
        world.open(world.sharedRoom().id());

        robot.clickOn("#input").write("bir", 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("iki", 0);

        assertThat(input().getText()).isEqualTo("bir\niki");
        robot.interact(() -> input().clear());
    }

    @Test
    void aTextThatIsTooLongSaysSoInsteadOfBeingSent() {
        world.open(world.newRoom().id());

        robot.interact(() -> input().setText("a".repeat(10_001)));

        assertThat(problem()).contains("10.001").contains("10.000");
        assertThat(onUi(() -> robot.lookup("#send").queryButton().isDisabled())).isTrue();
        robot.clickOn("#input").type(KeyCode.ENTER);
        assertThat(input().getText()).hasSize(10_001);

        robot.interact(() -> input().setText("a".repeat(10_000)));

        assertThat(problem()).isEmpty();
        assertThat(onUi(() -> robot.lookup("#send").queryButton().isDisabled())).isFalse();
    }

    @Test
    void whatTheOtherWritesAppearsAfterTheirTyping() {
        var room = world.sharedRoom().id();
        world.open(room);
        join(room);

        onUi(() -> {
            world.other().typing().started(room);
            return room;
        });
        var name = world.other().me().firstName();
        await().atMost(PATIENCE).until(() -> typing().startsWith(name) && typing().endsWith("yazıyor…"));

        var text = unique("Kapora gönderildi");
        send(world.other(), room, text);

        await().atMost(PATIENCE).until(() -> shown(text));
        await().atMost(PATIENCE).until(() -> typing().isEmpty());
    }

    @Test
    void aColleaguesTypingIsNotTheOtherGallerys() {
        world.open(world.sharedRoom().id());
        var me = session.me();

        onUi(() -> session.typing()
                .in(world.sharedRoom().id())
                .add(new TypingPerson(new UserId(UUID.randomUUID()), "Zeynep", me.galleryId())));

        assertThat(typing()).isEqualTo("Zeynep (" + me.galleryName() + ") yazıyor…");
        onUi(() -> session.typing().in(world.sharedRoom().id()).removeLast());
    }

    @Test
    void theOtherGallerySeesThatOneIsWritingAndThatOneStopped() {
        var room = world.sharedRoom().id();
        world.open(room);
        join(room);

        robot.clickOn("#input");
        await().atMost(PATIENCE).until(() -> {
            robot.write("a", 0);
            return isWrittenAtTheOthers(room);
        });
        robot.interact(() -> input().clear());

        await().atMost(PATIENCE).until(() -> !isWrittenAtTheOthers(room));
    }

    @Test
    void whatIsTypedStaysInItsRoom() {
        var rooms = onUi(
                () -> session.rooms().rooms().stream().map(Room::id).limit(2).toList());
        world.open(rooms.getFirst());
        robot.clickOn("#input").write("Yarına kadar", 0);

        world.open(rooms.getLast());
        assertThat(input().getText()).isEmpty();
        await().atMost(PATIENCE)
                .until(() -> onUi(
                        () -> robot.lookup(".room-draft").queryAll().stream().anyMatch(label -> label.isVisible())));

        world.open(rooms.getFirst());
        assertThat(input().getText()).isEqualTo("Yarına kadar");
        robot.interact(() -> input().clear());
    }

    @Test
    void whatAnotherDesktopOfTheSameUserWroteStandsInTheFieldAndNobodyIsToldOfTyping() {
        var room = world.newRoom().id();
        world.open(room);
        join(room);

        session.drafts().heard(drafted(room, "Laptopta yazıldı"));
        await().atMost(PATIENCE).until(() -> input().getText().equals("Laptopta yazıldı"));
        assertThat(isWrittenAtTheOthers(room)).isFalse();

        world.open(world.sharedRoom().id());
        session.drafts().heard(drafted(room, "Laptopta yine"));
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> robot.lookup("Laptopta yine").tryQuery().isPresent()));
        session.drafts().heard(drafted(room, ""));
    }

    private ServerEvent.DraftChanged drafted(RoomId room, String text) {
        return new ServerEvent.DraftChanged(
                room, new RoomDraft(room, text, null, session.clock().instant(), null));
    }

    @Test
    void aRefusedMessageSaysWhyAndGoesOutWhenItIsTriedAgain() {
        var room = world.newRoom();
        world.open(room.id());
        onUi(() -> world.other().rooms().close(room.id())).join();
        var text = unique("Geç kalan mesaj");

        send(session, room.id(), text);
        await().atMost(PATIENCE).until(() -> shown(text + ", Gönderilemedi"));
        assertThat(world.find("#retry")).isNotNull();

        world.reopen(room);
        robot.interact(() -> robot.lookup("#retry").queryAs(Button.class).fire());

        await().atMost(PATIENCE).until(() -> newestIn(world.other(), room.id()).equals(text));
        await().atMost(PATIENCE).until(() -> world.find("#retry") == null);
    }

    private boolean isWrittenAtTheOthers(RoomId room) {
        return onUi(() -> !world.other().typing().in(room).isEmpty());
    }

    private void join(RoomId room) {
        onUi(() -> {
            world.other().conversation(room).open();
            return room;
        });
    }

    private String newestIn(ClientSession who, RoomId room) {
        join(room);
        return onUi(() -> {
            var messages = who.conversation(room).messages();
            return messages.isEmpty()
                    ? ""
                    : Objects.requireNonNullElse(messages.getLast().content(), "");
        });
    }

    private static void send(ClientSession who, RoomId room, String text) {
        onUi(() -> who.outbox().send(room, text)).join();
    }

    private boolean shown(String part) {
        return onUi(
                () -> RowsOnScreen.in(world.stage().getScene()).containing(part).isPresent());
    }

    private TextArea input() {
        return onUi(() -> robot.lookup("#input").queryAs(TextArea.class));
    }

    private String problem() {
        return onUi(() -> robot.lookup("#problem").queryAs(Label.class).getText());
    }

    private String typing() {
        return onUi(() -> robot.lookup("#typing").queryAs(Label.class).getText());
    }

    private static String unique(String text) {
        return text + " " + UUID.randomUUID();
    }
}
