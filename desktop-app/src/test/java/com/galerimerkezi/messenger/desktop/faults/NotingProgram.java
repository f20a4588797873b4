package com.galerimerkezi.messenger.desktop.faults;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A desktop without windows as a program of its own, to be killed. Whoever sits there notes what the arguments say. */
final class NotingProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private NotingProgram() {}

    /** Folder, the file whose being there is the sign to begin, room, notes. */
    public static void main(String[] arguments) {
        var desk = Desk.resumed(Path.of(arguments[0]));
        var sign = Path.of(arguments[1]);
        var room = RoomId.of(arguments[2]);
        await().atMost(PATIENCE).until(() -> desk.isOnline() || Files.exists(sign));
        TypingProgram.say(TypingProgram.TYPED);
        await().atMost(PATIENCE).until(() -> Files.exists(sign));
        var notes = desk.session().team().outbox();
        Arrays.stream(arguments)
                .skip(3)
                .forEach(text -> notes.add(room, text, List.of()).join());
        await().atMost(PATIENCE)
                .until(() -> desk.ui()
                        .get(() -> desk.session()
                                .team()
                                .notes()
                                .of(room)
                                .outgoing()
                                .isEmpty()));
        TypingProgram.say(TypingProgram.DONE);
        await().forever().until(() -> false);
    }
}
