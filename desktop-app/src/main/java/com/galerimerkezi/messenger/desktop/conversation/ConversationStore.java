package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private final ObservableList<Message> readOnlyMessages = FXCollections.unmodifiableObservableList(messages);
    private final ObservableList<OutgoingMessage> outgoing = FXCollections.observableArrayList();
    private final ObservableList<OutgoingMessage> readOnlyOutgoing = FXCollections.unmodifiableObservableList(outgoing);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyBooleanWrapper hasOlder = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasNewer = new ReadOnlyBooleanWrapper();
    private final PageLoading older;
    private final PageLoading newer;
    private final RoomId room;
    private final MessageRepository cached;
    private final MessagePages server;
    private final Background background;
    private final Runnable whenOpened;
    private MessageLog timeline = new MessageLog();
    private Newest newest = Newest.UNKNOWN;
    private boolean opened;
    /** What is shown stays to be read, but nothing can be added to it. */
    private boolean isVoid;

    /** Whether the newest page is the server's; from then on events keep it so. */
    private enum Newest {
        UNKNOWN,
        ASKED,
        FAILED,
        KNOWN
    }

    ConversationStore(
            RoomId room, MessageRepository cached, MessagePages server, Background background, Runnable whenOpened) {
        this.room = room;
        this.cached = cached;
        this.server = server;
        this.background = background;
        this.whenOpened = whenOpened;
        this.older = new PageLoading(background);
        this.newer = new PageLoading(background);
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
        return older.loading();
    }

    /** Whether what is here is apart from the newest: one reads far above. */
    ReadOnlyBooleanProperty hasNewer() {
        return hasNewer.getReadOnlyProperty();
    }

    /** New ones that are not here because they lie behind a hole. */
    List<Message> beyond() {
        return timeline.beyond();
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
        fill();
    }

    private void fill() {
        var asked = timeline;
        asked.pageAsked();
        var _ = background.call(() -> cached.findNewest(room)).whenComplete((rows, _) -> {
            if (rows == null) {
                asked.pageFailed();
            } else {
                asked.pageCame(rows);
            }
            showIfMeant(asked);
            if (!messages.isEmpty()) {
                state.set(LoadState.READY);
            }
            askNewest();
        });
    }

    private void askNewest() {
        if (newest == Newest.ASKED || newest == Newest.KNOWN) {
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
            newest = Newest.FAILED;
            timeline.pageFailed();
            state.set(messages.isEmpty() ? LoadState.FAILED : LoadState.READY);
            return;
        }
        newest = Newest.KNOWN;
        isVoid = false;
        timeline.newestCame(page);
        show();
        state.set(LoadState.READY);
        if (!timeline.isApart()) {
            keepNewestRows();
        }
    }

    private void keepNewestRows() {
        var rows = List.copyOf(messages.subList(Math.max(0, messages.size() - PAGE), messages.size()));
        var _ = background.inOrder(() -> {
            cached.saveNew(rows);
            return rows.size();
        });
    }

    public void loadOlder() {
        loadOlder(PAGE);
    }

    void loadOlder(int limit) {
        if (isVoid || messages.isEmpty() || !hasOlder.get() || !older.isFree()) {
            return;
        }
        var before = messages.getFirst().id();
        load(older, () -> server.page(room, before, limit), MessageLog::olderCame);
    }

    void loadNewer() {
        if (isVoid || messages.isEmpty() || !hasNewer.get() || !newer.isFree()) {
            return;
        }
        var after = messages.getLast().id();
        load(newer, () -> server.after(room, after, PAGE), MessageLog::pageCame);
    }

    /** A page that was asked for before everything became void changes nothing. */
    private void load(PageLoading way, Callable<List<Message>> page, BiConsumer<MessageLog, List<Message>> take) {
        var asked = timeline;
        asked.pageAsked();
        way.load(page, rows -> {
            if (rows == null) {
                asked.pageFailed();
            } else {
                take.accept(asked, rows);
            }
            showIfMeant(asked);
        });
    }

    /** Back from far above: what the cache has of the newest, then what the server has. */
    void toNewest() {
        if (hasNewer.get() && !isVoid) {
            timeline = new MessageLog();
            newest = Newest.UNKNOWN;
            isVoid = true;
            fill();
        }
    }

    /** Loads the stretch around a message. True when it is there, or cannot be found. */
    boolean reaches(long seq) {
        if (messages.isEmpty() || isVoid) {
            return false;
        }
        long first = messages.getFirst().seq();
        if (seq > timeline.newest()) {
            return newest == Newest.KNOWN;
        }
        if (seq < 1 || (first <= seq && seq <= messages.getLast().seq())) {
            return true;
        }
        if (seq < first && first - seq <= UnreadLine.FARTHEST) {
            loadOlder(UnreadLine.FARTHEST);
        } else if (older.isFree()) {
            loadAround(seq);
        }
        return false;
    }

    private void loadAround(long seq) {
        long total = timeline.newest();
        load(older, () -> pageWith(seq, total), MessageLog::elsewhereCame);
    }

    /** Pages are numbered from the newest message on: those that came meanwhile have pushed it on. */
    private List<Message> pageWith(long seq, long total) {
        int number = (int) ((total - seq) / UnreadLine.FARTHEST) + 1;
        while (true) {
            var page = server.numbered(room, number, UnreadLine.FARTHEST);
            if (page.isEmpty() || page.getFirst().seq() <= seq) {
                return page;
            }
            number++;
        }
    }

    /** What lies farther down than this is not kept. */
    void keepOldest(int most) {
        if (messages.size() > most) {
            timeline.keepOldest(most);
            show();
        }
    }

    /** What lies farther up than this is not kept. */
    void keepNewest(int most) {
        if (messages.size() > most) {
            timeline.keepNewest(most);
            show();
        }
    }

    /** Nobody looks at it any more: the next one sees the newest. */
    void leave(int most) {
        keepNewest(most);
        if (hasNewer.get()) {
            timeline = new MessageLog();
            newest = Newest.UNKNOWN;
            opened = false;
            isVoid = false;
            state.set(LoadState.LOADING);
            show();
        }
    }

    private void showIfMeant(MessageLog asked) {
        if (asked == timeline) {
            show();
        }
    }

    void apply(ServerEvent.Durable event) {
        if (opened) {
            timeline.apply(event);
            showUnlessPageComes();
        }
    }

    /** Alone it would take the place of what is shown: a page that did not come is asked for once more. */
    private void showUnlessPageComes() {
        if (isVoid && newest == Newest.FAILED) {
            askNewest();
        }
        if (!isVoid || newest != Newest.ASKED) {
            show();
        }
    }

    /** The line is there again: what could not be loaded is tried once more. */
    void reached() {
        older.lineIsBack();
        newer.lineIsBack();
        if (opened) {
            askNewest();
        }
    }

    /** Everything before is void, but stays to be read until the new page is there. */
    void beginAnew() {
        timeline = new MessageLog();
        newest = Newest.UNKNOWN;
        isVoid = true;
        older.beginAnew();
        newer.beginAnew();
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
            showUnlessPageComes();
        } else if (message.clientMessageId() != null) {
            gone(message.clientMessageId());
        }
    }

    private void show() {
        var run = timeline.contiguous();
        if (isVoid && run.isEmpty()) {
            return;
        }
        hasOlder.set(!run.isEmpty() && run.getFirst().seq() > 1);
        hasNewer.set(timeline.isApart());
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
