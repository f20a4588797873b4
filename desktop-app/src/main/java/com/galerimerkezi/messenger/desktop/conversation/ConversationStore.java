package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One room's messages, ascending and without a gap up to the newest, and what is on its way. Lives on the UI thread.
 */
public final class ConversationStore {

    static final int PAGE = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private final ObservableList<Message> readOnlyMessages = FXCollections.unmodifiableObservableList(messages);
    private final ObservableList<OutgoingMessage> outgoing = FXCollections.observableArrayList();
    private final ObservableList<OutgoingMessage> readOnlyOutgoing = FXCollections.unmodifiableObservableList(outgoing);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyBooleanWrapper hasOlder = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loadingOlder = new ReadOnlyBooleanWrapper();
    private final Backoff olderPauses = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, () -> (1 + Math.random()) / 2);
    private final RoomId room;
    private final MessageRepository cached;
    private final MessagePages server;
    private final Background background;
    private final Runnable whenOpened;
    private MessageLog timeline = new MessageLog();
    private Newest newest = Newest.UNKNOWN;
    private boolean opened;
    private boolean olderPaused;

    /** Whether the newest page is the server's; from then on events keep it so. */
    private enum Newest {
        UNKNOWN,
        ASKED,
        KNOWN
    }

    ConversationStore(
            RoomId room, MessageRepository cached, MessagePages server, Background background, Runnable whenOpened) {
        this.room = room;
        this.cached = cached;
        this.server = server;
        this.background = background;
        this.whenOpened = whenOpened;
    }

    public ObservableList<Message> messages() {
        return readOnlyMessages;
    }

    /** Not acknowledged yet, in typed order. */
    public ObservableList<OutgoingMessage> outgoing() {
        return readOnlyOutgoing;
    }

    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasOlder() {
        return hasOlder.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingOlder() {
        return loadingOlder.getReadOnlyProperty();
    }

    /** What the cache has at once, then what the server has; nothing the second time. */
    public void open() {
        whenOpened.run();
        if (opened) {
            if (state.get() == LoadState.FAILED) {
                askNewest();
            }
            return;
        }
        opened = true;
        var asked = timeline;
        asked.pageAsked();
        var _ = background.call(() -> cached.findNewest(room)).whenComplete((rows, _) -> {
            arrived(asked, rows);
            if (!messages.isEmpty()) {
                state.set(LoadState.READY);
            }
            askNewest();
        });
    }

    private void askNewest() {
        if (newest != Newest.UNKNOWN) {
            return;
        }
        newest = Newest.ASKED;
        if (messages.isEmpty()) {
            state.set(LoadState.LOADING);
        }
        var asked = timeline;
        asked.pageAsked();
        var _ = background.call(() -> server.page(room, null, PAGE)).whenComplete((page, _) -> {
            if (asked == timeline) {
                newestArrived(page);
            }
        });
    }

    private void newestArrived(@Nullable List<Message> page) {
        if (page == null) {
            newest = Newest.UNKNOWN;
            timeline.pageFailed();
            state.set(messages.isEmpty() ? LoadState.FAILED : LoadState.READY);
            return;
        }
        newest = Newest.KNOWN;
        timeline.newestCame(page);
        show();
        state.set(LoadState.READY);
        var rows = List.copyOf(messages.subList(Math.max(0, messages.size() - PAGE), messages.size()));
        var _ = background.inOrder(() -> {
            cached.saveAll(rows);
            return rows.size();
        });
    }

    /** Scrolling asks at every frame; after a failure there is a pause, or the line comes back. */
    public void loadOlder() {
        loadOlder(PAGE);
    }

    void loadOlder(int limit) {
        if (messages.isEmpty() || loadingOlder.get() || olderPaused || !hasOlder.get()) {
            return;
        }
        loadingOlder.set(true);
        var before = messages.getFirst().id();
        var asked = timeline;
        asked.pageAsked();
        var _ = background.call(() -> server.page(room, before, limit)).whenComplete((page, failure) -> {
            if (page == null) {
                pauseOlder(failure instanceof GatewayException refused ? refused.retryAfter() : null);
            } else {
                olderPauses.succeeded();
            }
            arrived(asked, page);
            loadingOlder.set(false);
        });
    }

    /** Loads back to a message, page after page. True when it is there, or can not be found. */
    boolean reaches(long seq) {
        if (messages.isEmpty() || (messages.getFirst().seq() > seq && hasOlder.get())) {
            loadOlder(UnreadLine.FARTHEST);
            return false;
        }
        return true;
    }

    private void pauseOlder(@Nullable Duration retryAfter) {
        olderPaused = true;
        var _ = background.later(olderPauses.afterFailure(retryAfter), () -> olderPaused = false);
    }

    /** A page that was asked for before everything became void changes nothing. */
    private void arrived(MessageLog asked, @Nullable List<Message> page) {
        if (page == null) {
            asked.pageFailed();
        } else {
            asked.pageCame(page);
        }
        if (asked == timeline) {
            show();
        }
    }

    void apply(ServerEvent.Durable event) {
        if (opened) {
            timeline.apply(event);
            show();
        }
    }

    /** The line is there again: what could not be loaded is tried once more. */
    void reached() {
        olderPaused = false;
        if (opened) {
            askNewest();
        }
    }

    /** Everything before is void, but stays to be read until the new page is there. */
    void beginAnew() {
        timeline = new MessageLog();
        newest = Newest.UNKNOWN;
        loadingOlder.set(false);
        if (opened) {
            askNewest();
        }
    }

    void add(OutgoingMessage message) {
        outgoing.add(message);
    }

    /** Nothing when it is gone meanwhile: an event may tell of a message sooner than its answer. */
    void changed(OutgoingMessage message) {
        outgoing.replaceAll(present -> present.id().equals(message.id()) ? message : present);
    }

    void gone(ClientMessageId id) {
        outgoing.removeIf(message -> message.id().equals(id));
    }

    /** It stays among the outgoing ones until those before it are there, so that it never vanishes in between. */
    void acknowledged(Message message) {
        if (opened) {
            timeline.addIfNew(message);
            show();
        } else if (message.clientMessageId() != null) {
            gone(message.clientMessageId());
        }
    }

    private void show() {
        var run = timeline.contiguous();
        hasOlder.set(!run.isEmpty() && run.getFirst().seq() > 1);
        Lists.show(messages, run);
        if (!outgoing.isEmpty()) {
            var arrived = run.stream()
                    .map(Message::clientMessageId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            outgoing.removeIf(message -> arrived.contains(message.id()));
        }
    }
}
