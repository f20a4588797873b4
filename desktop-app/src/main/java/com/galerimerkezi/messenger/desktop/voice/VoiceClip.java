package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A voice that can be played, and what is known of it before its bytes are there. Lives on the UI thread. */
public final class VoiceClip {

    private final ReadOnlyObjectWrapper<Waveform> waveform = new ReadOnlyObjectWrapper<>(Waveform.flat());
    private final ReadOnlyObjectWrapper<Duration> length = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final RoomId room;
    private final String speaker;
    private final Supplier<CompletableFuture<VoiceFile>> source;
    private boolean waveformKnown;

    /** The speaker is empty for oneself. */
    VoiceClip(RoomId room, String speaker, Supplier<CompletableFuture<VoiceFile>> source) {
        this.room = room;
        this.speaker = speaker;
        this.source = source;
    }

    public RoomId room() {
        return room;
    }

    public String speaker() {
        return speaker;
    }

    public ReadOnlyObjectProperty<Waveform> waveform() {
        return waveform.getReadOnlyProperty();
    }

    /** Zero while it is not known. */
    public ReadOnlyObjectProperty<Duration> length() {
        return length.getReadOnlyProperty();
    }

    /** Why it could not be played the last time. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    CompletableFuture<VoiceFile> file() {
        failure.set(null);
        return source.get().whenComplete((file, _) -> {
            if (file != null) {
                learn(file.length());
            }
        });
    }

    void failed(Throwable reason) {
        failure.set(reason);
    }

    void learn(@Nullable Media media) {
        if (media != null && media.durationMs() != null && length.get().isZero()) {
            learn(Duration.ofMillis(Math.max(0, media.durationMs())));
        }
        if (!waveformKnown) {
            Waveform.in(media).ifPresent(this::learn);
        }
    }

    void learn(Duration known) {
        length.set(known);
    }

    void learn(Waveform known) {
        waveform.set(known);
        waveformKnown = true;
    }

    boolean knowsWaveform() {
        return waveformKnown;
    }
}
