package com.galerimerkezi.messenger.desktop.replies;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One's own quick replies and the gallery's, as the server told of them last. Lives on the UI thread. */
public final class QuickReplies implements Follower {

    private final ObservableList<QuickReply> all = FXCollections.observableArrayList();
    private final ObservableList<QuickReply> readOnly = FXCollections.unmodifiableObservableList(all);
    private final ReplyServer server;
    private final Background background;

    public QuickReplies(ReplyServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** By what is typed for them. */
    public ObservableList<QuickReply> all() {
        return readOnly;
    }

    /** Those that what was typed begins first, then those that have it somewhere. */
    List<QuickReply> search(String typed, int most) {
        var wanted = Folding.fold(typed);
        var beginning =
                all.stream().filter(reply -> Folding.fold(reply.shortcut()).startsWith(wanted));
        var within = all.stream()
                .filter(reply -> !Folding.fold(reply.shortcut()).startsWith(wanted))
                .filter(reply -> Folding.fold(reply.shortcut()).contains(wanted)
                        || Folding.fold(reply.content()).contains(wanted));
        return Stream.concat(beginning, within).limit(most).toList();
    }

    public CompletableFuture<QuickReply> save(QuickReplyId id, QuickReplyRequest request) {
        return background.call(() -> server.saveReply(id, request)).thenApply(reply -> {
            put(id, reply);
            return reply;
        });
    }

    public CompletableFuture<QuickReplyId> delete(QuickReplyId id) {
        return background
                .call(() -> {
                    server.deleteReply(id);
                    return id;
                })
                .thenApply(gone -> {
                    put(gone, null);
                    return gone;
                });
    }

    /** On the UI thread. */
    public void reached() {
        var _ = background.call(server::replies).thenAccept(now -> all.setAll(sorted(now)));
    }

    private void put(QuickReplyId id, @Nullable QuickReply reply) {
        var others = all.stream().filter(known -> !known.id().equals(id));
        all.setAll(sorted(Stream.concat(others, Stream.ofNullable(reply)).toList()));
    }

    private static List<QuickReply> sorted(List<QuickReply> replies) {
        return replies.stream()
                .sorted(Comparator.comparing((QuickReply reply) -> Folding.fold(reply.shortcut()))
                        .thenComparing(QuickReply::isGallerys))
                .toList();
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.QuickReplyChanged changed) {
            put(changed.id(), changed.reply());
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {
        reached();
    }
}
