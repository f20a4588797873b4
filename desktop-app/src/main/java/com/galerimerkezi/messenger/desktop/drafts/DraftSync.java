package com.galerimerkezi.messenger.desktop.drafts;

import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the server of drafts, each room's one call at a time, once the typing pauses; what did not arrive is told later. */
final class DraftSync {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final Set<RoomId> telling = new HashSet<>();
    private final Drafts drafts;
    private final DraftServer server;
    private final Background background;
    private @Nullable Future<?> pending;

    DraftSync(Drafts drafts, DraftServer server, Background background) {
        this.drafts = drafts;
        this.server = server;
        this.background = background;
    }

    /** Each letter begins the pause anew. */
    void soon() {
        after(PAUSE);
    }

    private void after(Duration pause) {
        if (pending != null) {
            pending.cancel(false);
        }
        pending = background.later(pause, this::now);
    }

    void now() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
        drafts.untold().forEach(this::tell);
    }

    /** First what other desktops wrote meanwhile, then what was written here. */
    void reached() {
        var _ = background.call(server::drafts).whenComplete((all, failure) -> {
            if (failure == null) {
                merge(all);
            } else {
                after(backoff.afterFailure(null));
            }
        });
    }

    private void merge(List<RoomDraft> all) {
        drafts.lackedBut(all.stream().map(RoomDraft::roomId).collect(Collectors.toSet()));
        all.forEach(drafts::heard);
        now();
    }

    private void tell(RoomId room) {
        var draft = drafts.of(room);
        if (!fits(draft) || !telling.add(room)) {
            return;
        }
        var _ = background
                .call(() -> server.save(room, draft.request()))
                .whenComplete((held, failure) -> answered(room, draft, held, failure));
    }

    /** What is too long for a message is still being written. */
    private static boolean fits(Draft draft) {
        return draft.text().codePointCount(0, draft.text().length()) <= RoomDraft.MOST_CHARACTERS;
    }

    private void answered(RoomId room, Draft sent, @Nullable RoomDraft held, @Nullable Throwable failure) {
        telling.remove(room);
        if (held != null) {
            backoff.succeeded();
            drafts.told(room, sent, held);
        } else if (failure instanceof GatewayException refused && !refused.isTemporary()) {
            drafts.refused(room, sent);
        } else {
            after(backoff.afterFailure(failure instanceof GatewayException later ? later.retryAfter() : null));
        }
    }
}
