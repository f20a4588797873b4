package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.net.URI;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Somebody who has just installed the program and is not known to any server. */
final class Newcomer implements AutoCloseable {

    private final DemoWorld world;
    private final String name;
    private final String email;
    private final AppWindow window;

    Newcomer(DemoWorld world, String name, String email) {
        this.world = world;
        this.name = name;
        this.email = email;
        window = world.windowOfAnybody("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            window.showSignIn("");
            return window;
        });
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    void follows(EntryLink link) {
        onUi(() -> {
            window.join(link);
            return link;
        });
        until("#join-first");
    }

    /** Heard by telephone: a code alone. */
    void types(String code, URI server) {
        press("#invited");
        until("#join-code");
        write("#join-code", code);
        write("#join-server", server.toString());
        press("#join-submit");
        until("#join-first");
    }

    void foundsGallery(String gallery, String city) {
        write("#join-gallery", gallery);
        write("#join-city", city);
    }

    void joins() {
        write("#join-first", name);
        write("#join-last", "Işık");
        write("#join-email", email);
        write("#join-password", Entrances.PASSWORD);
        write("#join-again", Entrances.PASSWORD);
        press("#join-submit");
        await().atMost(PATIENCE).until(() -> onUi(() -> window.session()) != null);
        world.use(session());
        world.untilOnline();
    }

    /** The link that a colleague gets. */
    EntryLink invites() {
        if (world.find("#people") == null) {
            onUi(() -> {
                world.mainView().menu().getItems().stream()
                        .filter(item -> "people-menu".equals(item.getId()))
                        .forEach(MenuItem::fire);
                return world;
            });
            until("#people");
        }
        var before = handed();
        press("#invite-staff");
        await().atMost(PATIENCE).until(() -> !handed().isEmpty() && !handed().equals(before));
        return EntryLink.of(handed()).orElseThrow();
    }

    private String handed() {
        return onUi(() -> ((TextInputControl) node("#handing-text")).getText());
    }

    void seesInTheTeam(String... names) {
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> {
                    var shown = world.stage().getScene().getRoot().lookupAll("#people .label").stream()
                            .map(label -> ((Label) label).getText())
                            .toList();
                    return List.of(names).stream()
                            .allMatch(wanted -> shown.stream().anyMatch(text -> text.startsWith(wanted)));
                }));
        Pictures.take("story-team", world::stage);
        onUi(() -> {
            press(KeyCode.ESCAPE, node("#people"));
            return world;
        });
    }

    RoomId opens(OpenRoomRequest request) {
        return onUi(() -> session().rooms().open(request)).join();
    }

    void says(RoomId room, String words) {
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session().rooms().find(room).isPresent()));
        onUi(() -> {
            world.mainView().select(room);
            return room;
        });
        until("#input");
        write("#input", words);
        onUi(() -> {
            press(KeyCode.ENTER, node("#input"));
            return room;
        });
    }

    void reads(RoomId room, String... words) {
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session().conversation(room).messages().stream()
                                .map(Message::content)
                                .toList())
                        .containsAll(List.of(words)));
        Pictures.take("story-" + email.substring(0, email.indexOf('@')), world::stage);
    }

    private ClientSession session() {
        return requireNonNull(window.session());
    }

    private static void press(KeyCode key, Node at) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void press(String button) {
        onUi(() -> {
            ((Button) node(button)).fire();
            return button;
        });
    }

    private void write(String field, String text) {
        onUi(() -> {
            ((TextInputControl) node(field)).setText(text);
            return text;
        });
    }

    private void until(String selector) {
        await().atMost(PATIENCE).until(() -> world.find(selector) != null);
    }

    private Node node(String selector) {
        return requireNonNull(world.find(selector), selector);
    }

    @Override
    public void close() {
        world.close();
    }
}
