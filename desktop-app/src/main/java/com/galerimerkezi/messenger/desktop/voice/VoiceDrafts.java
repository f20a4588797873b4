package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recordings that were not sent, one of each room. They outlive the program, also one that ended in the middle of a
 * word. Lives on the UI thread.
 */
final class VoiceDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(VoiceDrafts.class);

    private final Map<RoomId, CompletableFuture<Optional<Recording>>> drafts = new HashMap<>();
    private final Map<RoomId, RecordingRun> running = new HashMap<>();
    private final Path folder;
    private final Background background;

    VoiceDrafts(Path folder, Background background) {
        this.folder = folder;
        this.background = background;
    }

    CompletableFuture<Optional<Recording>> of(RoomId room) {
        return drafts.computeIfAbsent(room, _ -> background.call(() -> recovered(place(room))));
    }

    /** Where the room has no draft. */
    RecordingRun begin(RoomId room, Microphone microphone, RecordingRun.Watcher watcher) {
        var run = new RecordingRun(microphone, place(room), RecorderViewModel.LONGEST, watcher);
        running.put(room, run);
        return run;
    }

    /** What came of it is the room's draft; also of a recording that failed as much as is on disk. */
    CompletableFuture<RecordingRun.Recorded> recorded(RoomId room, RecordingRun run) {
        var recorded = background.call(() -> {
            OwnerOnly.folder(folder);
            return run.call();
        });
        drafts.put(
                room,
                recorded.thenApply(done -> Optional.of(done.recording()))
                        .exceptionallyCompose(_ -> background.call(() -> recovered(place(room)))));
        return recorded.whenComplete((_, _) -> running.remove(room, run));
    }

    /** A new recording waits until it is gone. */
    void remove(RoomId room) {
        drafts.put(
                room,
                background.inOrder(() -> Files.deleteIfExists(place(room))).handle((_, _) -> Optional.empty()));
    }

    /** Into other hands: the draft goes when it is safe there, and stays when it is not. */
    CompletableFuture<Boolean> give(RoomId room, Recording draft, CompletableFuture<Boolean> safe) {
        var gone = safe.thenCompose(_ -> background.inOrder(() -> Files.deleteIfExists(draft.file())));
        drafts.put(room, gone.handle((_, failure) -> failure == null ? Optional.empty() : Optional.of(draft)));
        return gone;
    }

    /** The session ends: what is being said is kept. */
    void stop() {
        running.values().forEach(RecordingRun::stop);
    }

    private Path place(RoomId room) {
        return folder.resolve(room + ".ogg");
    }

    private static Optional<Recording> recovered(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        var whole = VoiceFile.salvage(bytes);
        try {
            var voice = VoiceFile.of(whole.orElse(new byte[0]));
            if (!Arrays.equals(whole.orElseThrow(), bytes)) {
                OwnerOnly.write(file, whole.get());
            }
            return Optional.of(new Recording(file, voice.length(), voice.waveform()));
        } catch (VoiceException nothingSaid) {
            LOG.info("A recording that broke off holds no sound and is removed");
            Files.delete(file);
            return Optional.empty();
        }
    }
}
