package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.RecordingRun.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A voice message of one room while it is being made: said, heard again, sent or thrown away. */
public final class RecorderViewModel {

    public enum State {
        IDLE,
        RECORDING,
        /** Said, and not sent. */
        REVIEW
    }

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration WARNING = LONGEST.minusMinutes(1);

    /** After so long without a sound something is wrong. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyObjectWrapper<Duration> length = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<List<Double>> levels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable VoiceClip> clip = new ReadOnlyObjectWrapper<>();
    private final RoomId room;
    private final Voices voices;
    private final VoiceDrafts drafts;
    private final VoiceSending sending;
    private final Microphone microphone;
    private final Supplier<@Nullable MessageId> answered;
    private final Texts texts;
    private @Nullable RecordingRun run;
    private @Nullable Recording draft;
    private After after = After.REVIEW;
    private boolean ended;

    /** What was asked for while one still spoke. */
    private enum After {
        REVIEW,
        SEND,
        DISCARD
    }

    RecorderViewModel(
            RoomId room,
            Voices voices,
            VoiceDrafts drafts,
            VoiceSending sending,
            Microphone microphone,
            Supplier<@Nullable MessageId> answered,
            Texts texts) {
        this.room = room;
        this.voices = voices;
        this.drafts = drafts;
        this.sending = sending;
        this.microphone = microphone;
        this.answered = answered;
        this.texts = texts;
        showDraft();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Duration> length() {
        return length.getReadOnlyProperty();
    }

    /** How loud it was lately, the newest last. */
    public ReadOnlyObjectProperty<List<Double>> levels() {
        return levels.getReadOnlyProperty();
    }

    /** What the speaker should know while speaking. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Why there is no recording. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whoever writes instead has read it. */
    public void forgetProblem() {
        problem.set("");
    }

    /** What was said, to be heard before it is sent. */
    public ReadOnlyObjectProperty<@Nullable VoiceClip> clip() {
        return clip.getReadOnlyProperty();
    }

    public void start() {
        if (state.get() != State.IDLE) {
            return;
        }
        voices.player().pause();
        problem.set("");
        notice.set("");
        length.set(Duration.ZERO);
        levels.set(List.of());
        after = After.REVIEW;
        ended = false;
        state.set(State.RECORDING);
        // a recording of this room that is still being ended comes first
        var _ = drafts.of(room).handle((found, _) -> {
            if (state.get() == State.RECORDING && run == null) {
                if (found != null && found.isPresent()) {
                    review(found.get());
                } else {
                    record();
                }
            }
            return found;
        });
    }

    private void record() {
        if (ended) {
            idle();
            return;
        }
        var begun =
                drafts.begin(room, microphone, (now, level, silent) -> voices.onUi(() -> heard(now, level, silent)));
        run = begun;
        var _ = drafts.recorded(room, begun).whenComplete((recorded, failure) -> {
            run = null;
            if (failure == null) {
                recorded(recorded);
            } else {
                failed(failure);
            }
        });
    }

    private void heard(Duration now, double level, boolean silent) {
        if (state.get() != State.RECORDING) {
            return;
        }
        length.set(now);
        var lately = new ArrayList<>(levels.get());
        if (lately.size() == Waveform.BARS) {
            lately.removeFirst();
        }
        lately.add(level);
        levels.set(lately);
        notice.set(noticeAt(now, silent));
    }

    String noticeAt(Duration now, boolean silent) {
        if (now.compareTo(WARNING) >= 0) {
            var left = LONGEST.minus(now).plusMillis(999).toSeconds();
            return texts.get("voice.recorder.ending", left);
        }
        return silent && now.compareTo(SILENCE) >= 0 ? texts.get("voice.recorder.silent") : "";
    }

    private void recorded(Recorded recorded) {
        if (after == After.DISCARD || recorded.recording().length().compareTo(SHORTEST) < 0) {
            if (after != After.DISCARD) {
                problem.set(texts.get("voice.recorder.tooShort"));
            }
            throwAway();
            return;
        }
        review(recorded.recording());
        notice.set(
                switch (recorded.ending()) {
                    case STOPPED -> "";
                    case FULL -> texts.get("voice.recorder.full");
                    case MICROPHONE_GONE -> texts.get("voice.recorder.gone");
                });
        if (after == After.SEND && recorded.ending() == RecordingRun.Ending.STOPPED) {
            send();
        }
    }

    private void failed(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        problem.set(
                cause instanceof DeviceException device
                        ? new VoiceWords(texts).microphone(device)
                        : texts.get("voice.recorder.notSaved"));
        idle();
        showDraft();
    }

    /** Also what an earlier run of the program left. */
    private void showDraft() {
        var _ = drafts.of(room)
                .thenAccept(found -> found.ifPresent(recording -> {
                    if (state.get() == State.IDLE) {
                        review(recording);
                    }
                }));
    }

    private void review(Recording recording) {
        draft = recording;
        length.set(recording.length());
        clip.set(voices.clip(room, recording));
        state.set(State.REVIEW);
    }

    public void stop() {
        end(After.REVIEW);
    }

    public void send() {
        var recording = draft;
        if (state.get() == State.REVIEW && recording != null) {
            forgetClip();
            idle();
            var _ = sending.send(room, recording, answered.get(), texts).whenComplete((_, failure) -> {
                if (failure != null) {
                    problem.set(texts.get("voice.recorder.notSaved"));
                    showDraft();
                }
            });
        } else {
            end(After.SEND);
        }
    }

    /** It cannot be got back. */
    public void discard() {
        if (state.get() == State.REVIEW) {
            throwAway();
        } else {
            end(After.DISCARD);
        }
    }

    /** The room is left: what was said stays in it. */
    public void leave() {
        stop();
        var mine = clip.get();
        if (mine != null && voices.player().has(mine)) {
            voices.player().leave();
        }
    }

    private void end(After wish) {
        if (state.get() == State.RECORDING && !ended) {
            after = wish;
            ended = true;
            if (run != null) {
                run.stop();
            }
        }
    }

    private void throwAway() {
        forgetClip();
        idle();
        drafts.remove(room);
    }

    private void forgetClip() {
        var mine = clip.get();
        if (mine != null && voices.player().has(mine)) {
            voices.player().leave();
        }
        clip.set(null);
    }

    private void idle() {
        draft = null;
        notice.set("");
        state.set(State.IDLE);
    }

    public Player player() {
        return voices.player();
    }
}
