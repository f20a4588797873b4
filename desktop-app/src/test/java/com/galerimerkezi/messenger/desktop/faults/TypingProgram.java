package com.galerimerkezi.messenger.desktop.faults;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.OutgoingMessage;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A desktop without windows as a program of its own, to be killed. Whoever sits there types numbered messages, room
 * after room, and after each the beginning of the next; after a crash goes on behind the last one on the screen.
 */
final class TypingProgram {

    static final String TYPED = "typed";
    static final String DONE = "done";
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Desk desk;
    private final List<RoomId> rooms;
    private final int each;
    private final int atOnce;

    private TypingProgram(Desk desk, List<RoomId> rooms, int each, int atOnce) {
        this.desk = desk;
        this.rooms = rooms;
        this.each = each;
        this.atOnce = atOnce;
    }

    static String text(int room, int number) {
        return "Mesaj " + room + " " + number;
    }

    static String draft(int number) {
        return "Taslak " + number;
    }

    /** Folder, messages in each room, messages that may wait in a room, rooms. */
    public static void main(String[] arguments) {
        var rooms = Arrays.stream(arguments).skip(3).map(RoomId::of).toList();
        var desk = Desk.resumed(Path.of(arguments[0]));
        new TypingProgram(desk, rooms, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).run();
    }

    private void run() {
        rooms.forEach(desk::open);
        var next = new ArrayList<Integer>();
        for (int room = 0; room < rooms.size(); room++) {
            next.add(lastOnScreen(room) + 1);
        }
        for (int room = 0; next.stream().anyMatch(number -> number <= each); room = (room + 1) % rooms.size()) {
            if (next.get(room) <= each) {
                type(room, next.get(room));
                next.set(room, next.get(room) + 1);
            }
        }
        await().atMost(PATIENCE).until(() -> rooms.stream().allMatch(room -> desk.unsent(room) == 0));
        say(DONE);
        await().forever().until(() -> false);
    }

    private void type(int room, int number) {
        var id = rooms.get(room);
        await().atMost(PATIENCE).until(() -> desk.unsent(id) < atOnce);
        desk.send(id, text(room, number));
        desk.ui().run(() -> desk.session().drafts().changed(id, draft(number)));
        say(TYPED);
    }

    private int lastOnScreen(int room) {
        var id = rooms.get(room);
        await().atMost(PATIENCE)
                .until(() -> desk.ui()
                        .get(() -> desk.session().conversation(id).state().get() != LoadState.LOADING));
        var waiting = desk.ui()
                .get(() -> desk.session().conversation(id).outgoing().stream()
                        .map(OutgoingMessage::text)
                        .toList());
        var prefix = text(room, 0).substring(0, text(room, 0).length() - 1);
        return Stream.concat(desk.texts(id).stream(), waiting.stream())
                .filter(Objects::nonNull)
                .filter(text -> text.startsWith(prefix))
                .mapToInt(text -> Integer.parseInt(text.substring(prefix.length())))
                .max()
                .orElse(0);
    }

    @SuppressWarnings("SystemOut")
    static void say(String what) {
        System.out.println(what);
    }
}
