package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class NoteUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;
    private ClientSession colleague;
    private ClientSession other;
    private RoomId room;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        colleague = world.colleague();
        other = world.other();
        world.untilOnline();
        room = world.newRoom().id();
        world.open(room);
        until(() -> !session.team().team().others().isEmpty());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aNoteIsWrittenByKeysAloneStandsInItsOwnColourAndReachesTheColleagueButNobodyElse() {
        var text = unique("Fiyatta 20 bin pay var");

        note(text);

        until(() -> shown("İç not, Siz") && shown(text));
        assertThat(onUi(() -> bubble(text).getStyleClass())).contains("note");
        assertThat(onUi(() -> noteInput().getText())).isEmpty();
        until(() -> notesOf(colleague).stream().anyMatch(note -> text.equals(note.content())));

        assertThat(allThatTheOtherSideHas()).doesNotContain(text);
    }

    @Test
    void whatIsBegunAsANoteIsNotInTheFieldOfMessagesAndComesBackToItsOwn() {
        robot.clickOn("#input").write("Merhaba, araç duruyor mu", 0);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        robot.write("Bu galeri geç ödüyor", 0);
        assertThat(onUi(() -> noteInput().getText())).isEqualTo("Bu galeri geç ödüyor");

        robot.type(KeyCode.ESCAPE);
        assertThat(onUi(() -> find("#input").isFocused())).isTrue();
        assertThat(onUi(() -> ((EmojiArea) find("#input")).getText())).isEqualTo("Merhaba, araç duruyor mu");
        var another = world.sharedRoom().id();
        world.open(another);
        world.open(room);
        robot.clickOn("#mode-note");

        assertThat(onUi(() -> noteInput().getText())).isEqualTo("Bu galeri geç ödüyor");
        assertThat(onUi(() -> find("#composer") == null || !find("#send").isVisible() || !isShown("#send")))
                .isTrue();
        robot.interact(() -> noteInput().clear());
    }

    @Test
    void aColleagueIsMentionedByKeysAndTheServerKnowsWhoIsMeant() {
        var mentioned = colleague.me();
        robot.clickOn("#mode-note");
        robot.write(
                "@"
                        + mentioned
                                .firstName()
                                .toLowerCase(java.util.Locale.of("tr"))
                                .substring(0, 3),
                0);
        until(() -> isShown("#mentions"));
        robot.type(KeyCode.ENTER);
        var rest = unique("ruhsatı isteyin");
        robot.write(rest, 0).type(KeyCode.ENTER);

        until(() -> notesOf(session).stream()
                .anyMatch(note -> note.content() != null && note.content().contains(rest)));
        var note = notesOf(session).getLast();
        assertThat(note.content()).startsWith("@" + mentioned.firstName() + " " + mentioned.lastName());
        assertThat(note.mentions()).containsExactly(mentioned.id());
    }

    @Test
    void anOwnNoteIsEditedByTheArrowKeyAndDeletedInItsMenuAndAColleaguesIsNot() {
        var text = unique("Ekspertiz temiz");
        note(text);
        until(() -> shown(text));
        until(() -> notesOf(session).size() == 1);

        robot.type(KeyCode.UP);
        until(() -> isShown("#note-editing"));
        robot.type(KeyCode.END).write(" değil", 0).type(KeyCode.ENTER);
        until(() -> shown(text + " değil") && shown("düzenlendi"));
        assertThat(labelOf("#note-add")).isEqualTo("Not ekle");

        onUi(() -> colleague.team().outbox().add(room, "Bence de", List.of())).join();
        until(() -> shown("Bence de"));
        openMenu("Bence de");
        assertThat(onUi(() -> robot.lookup("#delete-note").tryQuery().isPresent()))
                .isFalse();
        robot.type(KeyCode.ESCAPE);

        openMenu(text);
        robot.clickOn("#delete-note").clickOn("#delete-note-sure");
        until(() -> shown("Bu not silindi") && !shown(text));
    }

    @Test
    void notesStandBehindTheMessageAfterWhichTheyWereMade() {
        var before = unique("Merhaba");
        var noted = unique("Dikkat");
        var after = unique("Görüşelim");
        onUi(() -> session.outbox().send(room, before)).join();
        until(() -> newestIn(room).equals(before));
        note(noted);
        until(() -> notesOf(session).size() == 1);
        onUi(() -> session.outbox().send(room, after)).join();

        until(() -> shown(after) && newestIn(room).equals(after));
        List<String> spoken = onUi(() -> RowsOnScreen.in(world.stage().getScene()).rows().stream()
                .map(Node::getAccessibleText)
                .toList());
        assertThat(spoken.indexOf(lineWith(spoken, before))).isLessThan(spoken.indexOf(lineWith(spoken, noted)));
        assertThat(spoken.indexOf(lineWith(spoken, noted))).isLessThan(spoken.indexOf(lineWith(spoken, after)));
    }

    private static String lineWith(List<String> spoken, String part) {
        return spoken.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    private void note(String text) {
        robot.clickOn("#input");
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        robot.write(text, 0).type(KeyCode.ENTER);
    }

    private List<Note> notesOf(ClientSession who) {
        return onUi(() -> {
            who.team().notes().of(room).open();
            return List.copyOf(who.team().notes().of(room).notes());
        });
    }

    private String allThatTheOtherSideHas() {
        onUi(() -> other.outbox().send(room, "son")).join();
        onUi(() -> {
            other.conversation(room).open();
            return room;
        });
        until(() -> !other.conversation(room).messages().isEmpty());
        var notes = notesOf(other);
        return onUi(() ->
                other.rooms().find(room) + other.conversation(room).messages().toString() + notes);
    }

    private String newestIn(RoomId id) {
        var messages = session.conversation(id).messages();
        return messages.isEmpty()
                ? ""
                : Objects.requireNonNullElse(messages.getLast().content(), "");
    }

    private void openMenu(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        // a row may be drawn anew at any moment, its place stays
        robot.rightClickOn(onUi(() -> {
            var bubble = bubble(part);
            return bubble.localToScreen(bubble.getLayoutBounds());
        }));
    }

    private Node bubble(String part) {
        return RowsOnScreen.in(world.stage().getScene())
                .containing(part)
                .orElseThrow()
                .lookup(".bubble");
    }

    private boolean shown(String part) {
        return RowsOnScreen.in(world.stage().getScene()).containing(part).isPresent();
    }

    private EmojiArea noteInput() {
        return (EmojiArea) find("#note-input");
    }

    private String labelOf(String selector) {
        return onUi(() -> ((Labeled) find(selector)).getText());
    }

    private Node find(String selector) {
        return world.stage().getScene().lookup(selector);
    }

    private boolean isShown(String selector) {
        for (var node = find(selector); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return find(selector) != null;
    }

    private void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
