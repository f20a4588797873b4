package com.galerimerkezi.messenger.desktop.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Follows the log: each event once and in order, whatever was lost or came twice. Used by one thread. */
public final class SyncEngine {

    private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);

    private final ServerLog log;
    private final CacheFile cache;
    private final CursorRepository places;
    private final List<Follower> followers;
    private final Executor ui;
    private @Nullable Cursor place;

    /** The event is null where this version does not know its type: its place still counts. */
    private record Step(Cursor cursor, ServerEvent.@Nullable Durable event) {}

    public SyncEngine(ServerLog log, CacheFile cache, List<Follower> followers, Executor ui) {
        this.log = log;
        this.cache = cache;
        this.places = new CursorRepository(cache);
        this.followers = List.copyOf(followers);
        this.ui = ui;
        this.place = places.find().orElse(null);
    }

    /** The next event is applied, an old one ignored, a gap filled from the log. */
    void heard(ServerEvent.Durable event) {
        var known = place;
        var cursor = event.cursor();
        if (known == null || !known.epoch().equals(cursor.epoch()) || cursor.position() > known.position() + 1) {
            catchUp();
        } else {
            follow(List.of(new Step(cursor, event)));
        }
    }

    void heard(ServerEvent.Head head) {
        var known = place;
        if (known == null
                || !known.epoch().equals(head.cursor().epoch())
                || head.cursor().position() > known.position()) {
            catchUp();
        }
    }

    /** Ends with everything that the server had when it was called. */
    void catchUp() {
        var from = place == null ? afresh() : place;
        SyncPage page;
        do {
            page = pageAfter(from);
            follow(page.events().stream().map(SyncEngine::step).toList());
            from = Objects.requireNonNull(place);
        } while (page.hasMore() && !page.events().isEmpty());
    }

    private SyncPage pageAfter(Cursor cursor) {
        try {
            return log.after(cursor);
        } catch (GatewayException refused) {
            if (!refused.is(ErrorCode.CURSOR_RESET)) {
                throw refused;
            }
            return log.after(afresh());
        }
    }

    /** The cursor is taken before the rooms are: what happens in between comes once more, and changes nothing. */
    private Cursor afresh() {
        var head = log.head();
        var rooms = log.rooms();
        cache.write(_ -> {
            followers.forEach(follower -> follower.keepAfresh(rooms));
            places.save(head);
        });
        place = head;
        ui.execute(() -> followers.forEach(follower -> follower.applyAfresh(rooms)));
        return head;
    }

    private void follow(List<Step> steps) {
        var fresh = steps.stream().filter(this::isNew).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var events = fresh.stream().map(Step::event).filter(Objects::nonNull).toList();
        try {
            keep(events, fresh.getLast().cursor());
        } catch (DataAccessException damaged) {
            LOG.warn("The cache could not be written and begins anew", damaged);
            // if the server cannot be asked now, nothing may follow onto the empty cache
            place = null;
            cache.beginAnew();
            afresh();
            return;
        }
        // first, so that trouble with another file cannot keep from the screen what the cursor has passed
        ui.execute(() -> events.forEach(event -> followers.forEach(follower -> follower.apply(event))));
        events.forEach(event -> followers.forEach(follower -> follower.kept(event)));
    }

    private boolean isNew(Step step) {
        return place == null || step.cursor().position() > place.position();
    }

    private void keep(List<ServerEvent.Durable> events, Cursor last) {
        cache.write(_ -> {
            events.forEach(event -> followers.forEach(follower -> follower.keep(event)));
            places.save(last);
        });
        place = last;
    }

    private static Step step(SyncPage.Entry entry) {
        return new Step(entry.cursor(), eventIn(entry));
    }

    private static ServerEvent.@Nullable Durable eventIn(SyncPage.Entry entry) {
        var type = ServerEvent.typeOf(entry.type());
        if (type.isEmpty()) {
            return null;
        }
        try {
            var event =
                    ContractJson.mapper().treeToValue(entry.data(), type.get().payloadType());
            return event instanceof ServerEvent.Durable durable ? durable : null;
        } catch (JsonProcessingException unreadable) {
            LOG.warn("An event {} in the log could not be read", entry.type());
            return null;
        }
    }
}
