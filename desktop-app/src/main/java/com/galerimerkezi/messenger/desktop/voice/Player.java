package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Plays one voice at a time, whatever is on the screen meanwhile. Lives on the UI thread. */
public final class Player {

    private final ReadOnlyObjectWrapper<@Nullable VoiceClip> clip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.NORMAL);
    private final Loudspeaker loudspeaker;
    private final Background background;
    private CompletableFuture<Boolean> free = CompletableFuture.completedFuture(true);
    private @Nullable PlayingRun run;
    private int turn;

    Player(Loudspeaker loudspeaker, Background background) {
        this.loudspeaker = loudspeaker;
        this.background = background;
    }

    /** The one that is played, or was played last. */
    public ReadOnlyObjectProperty<@Nullable VoiceClip> clip() {
        return clip.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** In the clip; at its end it is at the beginning again. */
    public ReadOnlyObjectProperty<Duration> position() {
        return position.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Speed> speed() {
        return speed.getReadOnlyProperty();
    }

    boolean has(VoiceClip asked) {
        return asked.equals(clip.get());
    }

    void toggle(VoiceClip asked) {
        if (has(asked) && playing.get()) {
            pause();
        } else {
            take(asked, has(asked) ? position.get() : Duration.ZERO);
            play();
        }
    }

    /** Goes on from there if it is being played; otherwise it will begin there. */
    void seek(VoiceClip asked, Duration to) {
        boolean goesOn = has(asked) && playing.get();
        take(asked, to.isNegative() ? Duration.ZERO : to);
        if (goesOn) {
            play();
        }
    }

    void nextSpeed() {
        speed.set(speed.get().next());
        var present = clip.get();
        if (present != null && playing.get()) {
            seek(present, position.get());
        }
    }

    public void pause() {
        halt();
        playing.set(false);
    }

    /** Forgets which one was played. */
    public void leave() {
        pause();
        position.set(Duration.ZERO);
        clip.set(null);
    }

    private void take(VoiceClip asked, Duration at) {
        pause();
        clip.set(asked);
        position.set(at);
    }

    private void halt() {
        turn++;
        if (run != null) {
            run.stop();
            run = null;
        }
    }

    private void play() {
        var present = clip.get();
        if (present == null) {
            return;
        }
        int mine = ++turn;
        playing.set(true);
        var _ = present.file().whenComplete((file, failure) -> {
            if (mine != turn) {
                return;
            }
            if (failure == null) {
                begin(file, mine);
            } else {
                failed(mine, failure);
            }
        });
    }

    private void begin(VoiceFile file, int mine) {
        var begun = new PlayingRun(loudspeaker, file, position.get(), speed.get(), free, new PlayingRun.Watcher() {
            @Override
            public void at(Duration now) {
                onTurn(mine, () -> position.set(now));
            }

            @Override
            public void ended() {
                onTurn(mine, Player.this::ended);
            }

            @Override
            public void failed(Exception reason) {
                onTurn(mine, () -> Player.this.failed(mine, reason));
            }
        });
        run = begun;
        free = begun.over();
        var _ = background.start(begun);
    }

    private void onTurn(int mine, Runnable action) {
        background.onUi(() -> {
            if (mine == turn) {
                action.run();
            }
        });
    }

    private void ended() {
        position.set(Duration.ZERO);
        pause();
    }

    private void failed(int mine, Throwable failure) {
        var present = clip.get();
        if (mine == turn && present != null) {
            pause();
            var cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            present.failed(cause);
        }
    }
}
