package com.galerimerkezi.messenger.desktop.video;

import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One film from its address to its end: a new address where the old one ran out, once. Lives on the UI thread. */
final class FilmRun {

    enum State {
        LOADING,
        SHOWING,
        NOT_PLAYABLE,
        FAILED
    }

    /** A little less than the life of an address. */
    private static final Duration OLD = Duration.ofMinutes(4);

    private final Supplier<CompletableFuture<URI>> links;
    private final Function<URI, @Nullable Film> opening;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Film> film = new ReadOnlyObjectWrapper<>();
    private @Nullable GatewayException refusal;
    private final LongSupplier nanoTime;
    private long asked;
    private boolean closed;

    /**
     * @param links asks for an address, which is good for five minutes
     * @param opening null where this computer has no player
     * @param nanoTime as {@link System#nanoTime}
     */
    FilmRun(Supplier<CompletableFuture<URI>> links, Function<URI, @Nullable Film> opening, LongSupplier nanoTime) {
        this.links = links;
        this.opening = opening;
        this.nanoTime = nanoTime;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Film> film() {
        return film.getReadOnlyProperty();
    }

    /** Why the server gave no address. */
    @Nullable
    GatewayException refusal() {
        return refusal;
    }

    void start() {
        start(Duration.ZERO);
    }

    private void start(Duration from) {
        leave();
        refusal = null;
        asked = nanoTime.getAsLong();
        state.set(State.LOADING);
        var _ = links.get().whenComplete((address, failure) -> {
            if (closed) {
                return;
            }
            if (failure == null) {
                open(address, from);
            } else {
                refusal = failure instanceof GatewayException refused ? refused : null;
                state.set(State.FAILED);
            }
        });
    }

    private void open(URI address, Duration from) {
        var opened = opening.apply(address);
        if (opened == null) {
            state.set(State.NOT_PLAYABLE);
            return;
        }
        film.set(opened);
        state.set(State.SHOWING);
        opened.failure().subscribe(why -> {
            if (why != null && opened.equals(film.get())) {
                failed(opened, why);
            }
        });
        if (!from.isZero()) {
            opened.seek(from);
        }
        opened.play();
    }

    private void failed(Film opened, Film.Failure why) {
        var at = opened.position().get();
        boolean isOld = nanoTime.getAsLong() - asked > OLD.toNanos();
        if (isOld && !at.isZero()) {
            start(at);
            return;
        }
        leave();
        state.set(why == Film.Failure.NOT_REACHED ? State.FAILED : State.NOT_PLAYABLE);
    }

    private void leave() {
        var left = film.get();
        film.set(null);
        if (left != null) {
            left.close();
        }
    }

    void close() {
        closed = true;
        leave();
    }
}
