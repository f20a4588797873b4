package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** From a draft to a file on its way, which then belongs to the uploads. */
final class VoiceSending {

    private static final String ENDING = ".ogg";

    /** Names of files take no colon. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final VoiceDrafts drafts;
    private final Uploads uploads;
    private final Background background;
    private final Clock clock;

    VoiceSending(VoiceDrafts drafts, Uploads uploads, Background background, Clock clock) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.background = background;
        this.clock = clock;
    }

    /** The draft goes after its copy is known to the uploads: of a crash in between comes a draft too many, not a loss. */
    CompletableFuture<Boolean> send(RoomId room, Recording recording, @Nullable MessageId answered, Texts texts) {
        var name = texts.get("voice.fileName", STAMP.format(LocalDateTime.now(clock))) + ENDING;
        var facts = new FileFacts(
                answered,
                null,
                recording.length().toMillis(),
                recording.waveform().levels());
        var safe = background
                .inOrder(() -> Files.copy(recording.file(), uploads.copies().place(ENDING)))
                .thenApply(copy -> new FileToSend(copy, name, "", true, facts))
                .thenCompose(file -> safe(uploads.send(room, List.of(file)).getFirst()));
        return drafts.give(room, recording, safe);
    }

    /** Its row is written by now, for it was to be written before; or the upload knows why it was not. */
    private CompletableFuture<Boolean> safe(Upload upload) {
        return background.inOrder(() -> true).thenApply(_ -> {
            if (upload.failure() instanceof IOException unwritten) {
                upload.cancel();
                throw new CompletionException(unwritten);
            }
            return true;
        });
    }
}
