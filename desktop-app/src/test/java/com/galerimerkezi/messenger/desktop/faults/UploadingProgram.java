package com.galerimerkezi.messenger.desktop.faults;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** A desktop without windows as a program of its own, to be killed, whose user sends one file and waits for it. */
final class UploadingProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private UploadingProgram() {}

    /** Folder, room, file. */
    public static void main(String[] arguments) {
        var room = RoomId.of(arguments[1]);
        var file = Path.of(arguments[2]);
        var desk = Desk.resumed(Path.of(arguments[0]));
        desk.open(room);
        var uploads = desk.session().uploads();
        desk.ui().run(() -> {
            if (uploads.in(room).isEmpty()) {
                uploads.start(room, file);
            }
        });
        await().atMost(PATIENCE)
                .until(() -> desk.messages(room).stream()
                        .map(Message::fileName)
                        .anyMatch(
                                name -> Objects.equals(name, file.getFileName().toString())));
        TypingProgram.say(TypingProgram.DONE);
        await().forever().until(() -> false);
    }
}
