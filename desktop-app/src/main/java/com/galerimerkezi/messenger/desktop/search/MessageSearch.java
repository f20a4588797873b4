package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchPage;
import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks the server; while it is not reached, this computer. */
public final class MessageSearch {

    static final int MOST = 50;
    /** Of those with the words, only some may be what is asked for besides. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final int LONGEST_NAME = 32;
    private static final int KEPT_END = 10;

    private final Server server;
    private final Here here;
    private final Background background;
    private final ZoneId zone;

    /** {@code GET /search}. */
    public interface Server {
        SearchPage search(SearchQuery query, @Nullable String cursor, int limit);
    }

    /** Messages with all of the folded words, newest first. */
    public interface Here {
        List<Message> search(String[] words, @Nullable RoomId room, int limit);
    }

    public MessageSearch(Server server, Here here, Background background, ZoneId zone) {
        this.server = server;
        this.here = here;
        this.background = background;
        this.zone = zone;
    }

    /**
     * What is asked.
     *
     * @param room the only one to search in; null for all
     */
    record Asked(String words, @Nullable RoomId room, Narrowing narrowing) {

        SearchQuery query() {
            var query = narrowing.asked(words);
            return room == null ? query : query.inRoom(room);
        }
    }

    /** The first ones. Fails with a {@link GatewayException} where the server refuses the question. */
    CompletableFuture<Found> search(Asked asked) {
        return background.call(() -> {
            try {
                return onServer(asked, null);
            } catch (GatewayException failure) {
                if (failure.isTemporary()) {
                    return onThisComputer(asked);
                }
                throw failure;
            }
        });
    }

    /** Those after what was found before. */
    CompletableFuture<Found> more(Asked asked, String next) {
        return background.call(() -> onServer(asked, next));
    }

    private Found onServer(Asked asked, @Nullable String cursor) {
        var page = server.search(asked.query(), cursor, MOST);
        var hits = page.hits().stream().map(MessageSearch::hit).toList();
        return new Found(hits, false, page.next(), page.next() == null);
    }

    private static Found.Hit hit(SearchHit hit) {
        var message = hit.message();
        if (hit.fileExcerpt() != null) {
            var file = Objects.requireNonNullElse(message.fileName(), "");
            return new Found.Hit(message, inShort(file) + ": ", hit.fileExcerpt(), hit.fileExcerptHighlights());
        }
        return new Found.Hit(
                message, "", textOf(message), message.content() == null ? hit.fileNameHighlights() : hit.highlights());
    }

    /** Its ending stays. */
    private static String inShort(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - KEPT_END - 1) + "…" + name.substring(name.length() - KEPT_END);
    }

    private Found onThisComputer(Asked asked) {
        var narrowing = asked.narrowing();
        var words = SearchText.words(asked.words() + " " + narrowing.plate());
        var hits = here.search(words, asked.room(), narrowing.isNone() ? MOST : LOOKED_THROUGH).stream()
                .filter(message -> narrowing.admits(message, LocalDate.ofInstant(message.createdAt(), zone)))
                .limit(MOST)
                .map(message -> new Found.Hit(message, "", textOf(message), SearchText.places(words, textOf(message))))
                .toList();
        return new Found(hits, true, null, hits.size() < MOST);
    }

    static String textOf(Message message) {
        return Objects.requireNonNullElseGet(
                message.content(), () -> Objects.requireNonNullElse(message.fileName(), ""));
    }

    void later(Duration delay, Runnable action) {
        var _ = background.later(delay, action);
    }
}
