package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be sent into a room, as it outlives the program.
 *
 * @param id of the message that it becomes: however often it is sent, it is one message
 * @param caption empty for none
 * @param modified as the file was when its ticket was taken
 * @param copy whether the file is the program's own, to be deleted when it is no longer needed
 * @param ticket where its bytes go; null before the server knows of it
 */
record WaitingFile(
        ClientMessageId id,
        RoomId room,
        LocalFile file,
        String caption,
        @Nullable Instant modified,
        boolean copy,
        FileFacts facts,
        boolean paused,
        @Nullable FileTicket ticket) {

    WaitingFile(RoomId room, FileToSend file) {
        this(
                ClientMessageId.random(),
                room,
                LocalFile.of(file.path(), file.name()),
                file.caption().strip(),
                null,
                file.copy(),
                file.facts(),
                false,
                null);
    }
}
