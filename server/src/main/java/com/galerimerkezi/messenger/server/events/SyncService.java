package com.galerimerkezi.messenger.server.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Every durable event of the caller's gallery after a cursor. */
@Service
public class SyncService {

    /** A price keeps its two decimals, so that what comes from here is what the sockets carried. */
    private static final ObjectReader EXACT =
            ContractJson.mapper().reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final long MAX_CHARACTERS = 1024 * 1024;

    private final EventRepository events;
    private final Transactions transactions;
    private final UUID epoch;

    SyncService(EventRepository events, Transactions transactions) {
        this.events = events;
        this.transactions = transactions;
        epoch = events.findEpoch();
    }

    /** Without a cursor: where the log stands now, and no events. Throws CURSOR_RESET for a cursor of no use. */
    public SyncPage after(Caller caller, @Nullable Cursor after, int limit) {
        return transactions.read(() -> {
            var head = events.findHead(caller.galleryId());
            if (after == null) {
                return new SyncPage(List.of(), new Cursor(epoch, head.position()), false);
            }
            if (!after.epoch().equals(epoch) || after.position() > head.position() || after.position() < head.floor()) {
                throw new RefusedException(ErrorCode.CURSOR_RESET);
            }
            var page = events.findAfter(caller.galleryId(), after.position(), limit);
            return pageOf(caller.userId(), withinBudget(page), after, head);
        });
    }

    /** For those who keep their own place in a gallery's log. What one user alone may see is a noop, what was forgotten is skipped. */
    public SyncPage ofGallery(GalleryId gallery, long after, int limit) {
        return transactions.read(() -> {
            var head = events.findHead(gallery);
            var start = new Cursor(epoch, Math.max(after, head.floor()));
            return pageOf(null, withinBudget(events.findAfter(gallery, start.position(), limit)), start, head);
        });
    }

    /** Long messages make a page shorter, never an answer that no memory holds; one event always fits. */
    private static List<LoggedEvent> withinBudget(List<LoggedEvent> page) {
        long characters = 0;
        for (int i = 0; i < page.size(); i++) {
            characters += page.get(i).payload().length();
            if (characters > MAX_CHARACTERS && i > 0) {
                return page.subList(0, i);
            }
        }
        return page;
    }

    private SyncPage pageOf(@Nullable UserId reader, List<LoggedEvent> page, Cursor after, EventRepository.Head head) {
        var last = page.isEmpty() ? after.position() : page.getLast().position();
        return new SyncPage(
                page.stream().map(event -> entryOf(reader, event)).toList(),
                new Cursor(epoch, last),
                last < head.position());
    }

    private SyncPage.Entry entryOf(@Nullable UserId reader, LoggedEvent event) {
        var cursor = new Cursor(epoch, event.position());
        if (event.onlyUser() != null && !event.onlyUser().equals(reader)) {
            JsonNode noop = ContractJson.mapper().valueToTree(new ServerEvent.Noop(cursor));
            return new SyncPage.Entry(cursor, ServerEvent.NOOP.wireName(), null, noop, event.at());
        }
        return new SyncPage.Entry(cursor, event.type(), event.room(), dataOf(event), event.at());
    }

    private JsonNode dataOf(LoggedEvent event) {
        try {
            return EXACT.readTree(event.payloadAt(epoch.toString()));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("event " + event.position() + " is no JSON", damaged);
        }
    }
}
