package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Pages in one direction, one at a time. Scrolling asks at every frame: after a failure there is a pause, or the line
 * comes back. Lives on the UI thread.
 */
final class PageLoading {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Backoff pauses = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, () -> (1 + Math.random()) / 2);
    private final Background background;
    private boolean paused;

    PageLoading(Background background) {
        this.background = background;
    }

    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    boolean isFree() {
        return !loading.get() && !paused;
    }

    /** What arrived is nothing when it could not be loaded. */
    void load(Callable<List<Message>> page, Consumer<@Nullable List<Message>> arrived) {
        loading.set(true);
        var _ = background.call(page).whenComplete((rows, failure) -> {
            if (rows == null) {
                pause(failure instanceof GatewayException refused ? refused.retryAfter() : null);
            } else {
                pauses.succeeded();
            }
            arrived.accept(rows);
            loading.set(false);
        });
    }

    private void pause(@Nullable Duration retryAfter) {
        paused = true;
        var _ = background.later(pauses.afterFailure(retryAfter), this::lineIsBack);
    }

    void lineIsBack() {
        paused = false;
    }

    void beginAnew() {
        loading.set(false);
    }
}
