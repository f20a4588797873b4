package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.rooms.RoomFilter;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TeamUiTest {

    private final FxRobot robot = new FxRobot();
    private final Texts texts = Texts.in("tr");
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
    void aRoomIsTakenInItsHeadAndStandsAmongThoseThatAreAssignedToMeAndNowhereOnTheOtherSide() {
        robot.clickOn("#assignee").clickOn("#assign-to-me");

        until(() -> session.me().id().equals(assigneeIn(session)));
        until(() -> session.me().id().equals(assigneeIn(colleague)));
        onUi(() -> {
            world.mainView().rooms().filter().set(RoomFilter.MINE);
            return room;
        });
        until(() -> cell().contains("Sorumlu: " + session.me().firstName()));
        assertThat(teamOf(other).assignee()).isNull();
        onUi(() -> {
            world.mainView().rooms().filter().set(RoomFilter.ALL);
            return room;
        });
    }

    @Test
    void aHandOverTellsTheColleagueByANoteThatNamesThem() {
        var taking = colleague.me();
        var why = unique("Ekspertiz raporunu bekliyoruz");

        robot.clickOn("#assignee").clickOn("#hand-over-room");
        robot.clickOn("#hand-over-" + taking.id());
        robot.clickOn("#hand-over-note").write(why, 0).clickOn("#hand-over-confirm");

        until(() -> taking.id().equals(assigneeIn(colleague)));
        onUi(() -> {
            colleague.team().notes().of(room).open();
            return room;
        });
        until(() -> colleague.team().notes().of(room).notes().stream()
                .anyMatch(note -> why.equals(note.content()) && note.mentions().contains(taking.id())));
        until(() -> RowsOnScreen.in(world.stage().getScene()).containing(why).isPresent());
    }

    @Test
    void labelsStandInTheListAndNarrowItAndASnoozedRoomIsPutAside() {
        var name = "Acil " + UUID.randomUUID().toString().substring(0, 6);
        var label = onUi(() -> session.team().team().addLabel(new LabelRequest(name, LabelColour.RED)))
                .join();
        until(() -> session.team().team().team().get().labels().contains(label));
        onUi(() -> teamChanges(session).label(room, label.id(), true)).join();

        until(() -> cell().contains("etiket: " + name));
        until(() -> isShown("#team-strip"));
        onUi(() -> {
            world.mainView().rooms().label().set(label.id());
            return room;
        });
        until(() -> world.mainView().rooms().rows().size() == 1);
        robot.clickOn("#leave-label");
        until(() -> world.mainView().rooms().rows().size() > 1);

        var later = session.clock().instant().plus(Duration.ofHours(3));
        onUi(() -> teamChanges(session).snooze(room, later, null)).join();
        onUi(() -> {
            world.mainView().select(null);
            return room;
        });
        until(() -> cell().isEmpty());
        onUi(() -> {
            world.mainView().rooms().filter().set(RoomFilter.SNOOZED);
            return room;
        });
        until(() -> cell().contains("Ertelendi"));
        assertThat(teamOf(other).labelIds()).isEmpty();
        assertThat(teamOf(other).snoozedUntil()).isNull();

        // a message of theirs brings it back
        onUi(() -> other.outbox().send(room, "Hâlâ satılık mı?")).join();
        until(() -> teamOf(session).snoozedUntil() == null);
        onUi(() -> {
            world.mainView().rooms().filter().set(RoomFilter.ALL);
            return room;
        });
        removeLabel(label);
    }

    @Test
    void aColleagueWhoLooksAndWritesIsSeenAboveTheComposerAndTheOtherSideIsNot() {
        onUi(() -> {
            other.team().viewing().does(room, ViewingActivity.WRITING);
            colleague.team().viewing().does(room, ViewingActivity.VIEWING);
            return room;
        });
        until(() -> viewers()
                .equals(texts.get("team.viewing.viewing", colleague.me().firstName())));

        onUi(() -> {
            colleague.team().viewing().writes(room, ViewingActivity.WRITING);
            return room;
        });
        until(() -> viewers()
                .equals(texts.get("team.viewing.writing", colleague.me().firstName())));
        assertThat(onUi(() -> other.team().viewing().in(room).isEmpty())).isTrue();

        onUi(() -> {
            colleague.team().viewing().left(room);
            return room;
        });
        until(() -> !isShown("#viewers"));
    }

    @Test
    void aReminderIsAskedForByKeysAloneAndSettledInTheRoom() {
        var text = unique("Noteri ara");
        robot.clickOn("#conversation-menu").clickOn("#remind-room");
        until(() -> isShown("#when-card"));
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        robot.write(text, 0).type(KeyCode.ENTER);

        until(() -> session.team().reminders().of(room).stream().anyMatch(one -> text.equals(one.text())));
        assertThat(onUi(() -> colleague.team().reminders().of(room).isEmpty())).isTrue();
        until(() -> isShown("#team-strip"));
        var reminder = onUi(() -> session.team().reminders().of(room).getFirst());
        robot.clickOn("#settle-" + reminder.id());
        until(() -> session.team().reminders().of(room).isEmpty());
    }

    private TeamChanges teamChanges(ClientSession who) {
        return new TeamChanges(who.rooms(), who.team().team(), who.team().server(), who.me(), who.clock());
    }

    private void removeLabel(Label label) {
        onUi(() -> session.team().team().deleteLabel(label.id())).join();
    }

    private RoomTeam teamOf(ClientSession who) {
        return onUi(() -> who.rooms().find(room).map(Room::team).orElse(RoomTeam.NOTHING));
    }

    private @Nullable UserId assigneeIn(ClientSession who) {
        var assignee = teamOf(who).assignee();
        return assignee == null ? null : assignee.userId();
    }

    /** What the room's row says; nothing where the list does not show it. */
    private String cell() {
        return world.stage().getScene().getRoot().lookupAll(".room-cell").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .filter(text -> text.contains(subject()))
                .findFirst()
                .orElse("");
    }

    private String subject() {
        var known = session.rooms().find(room).orElseThrow();
        return Objects.requireNonNullElse(known.vehiclePlate(), Objects.requireNonNullElse(known.vehicleTitle(), ""));
    }

    private String viewers() {
        return isShown("#viewers") ? ((Labeled) world.stage().getScene().lookup("#viewers")).getText() : "";
    }

    private boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
