package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.AssignRequest;
import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.SnoozeRequest;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.team.TeamServer;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the team does to rooms, shown at once. Each fails with the server's refusal. */
public final class TeamChanges {

    private final RoomStore store;
    private final TeamStore team;
    private final TeamServer server;
    private final UserProfile me;
    private final Clock clock;

    public TeamChanges(RoomStore store, TeamStore team, TeamServer server, UserProfile me, Clock clock) {
        this.store = store;
        this.team = team;
        this.server = server;
        this.me = me;
        this.clock = clock;
    }

    public CompletableFuture<Void> take(RoomId room) {
        return assign(room, me.id());
    }

    public CompletableFuture<Void> assign(RoomId room, UserId user) {
        return handOver(room, user, null);
    }

    /** What the colleague should know becomes a note that mentions them. */
    public CompletableFuture<Void> handOver(RoomId room, UserId user, @Nullable String note) {
        var now = clock.instant();
        var request = new AssignRequest(user, note, note == null ? null : ClientMessageId.random());
        return change(room, before -> assigned(before, user, now), () -> server.assign(room, request));
    }

    public CompletableFuture<Void> unassign(RoomId room) {
        return change(room, before -> with(before, null), () -> server.unassign(room));
    }

    public CompletableFuture<Void> label(RoomId room, LabelId label, boolean there) {
        return change(room, before -> labelled(before, label, there), () -> server.label(room, label, there));
    }

    /** Null: it follows from who wrote last. */
    public CompletableFuture<Void> setStatus(RoomId room, @Nullable RoomStatus status) {
        return change(
                room,
                before -> new RoomTeam(
                        before.assignee(),
                        before.labelIds(),
                        status == null ? before.status() : status,
                        status != null,
                        before.snoozedUntil(),
                        before.snoozeReason()),
                () -> server.setStatus(room, status));
    }

    public CompletableFuture<Void> snooze(RoomId room, Instant until, @Nullable String reason) {
        return change(
                room,
                before -> snoozed(before, until, reason),
                () -> server.snooze(room, new SnoozeRequest(until, reason)));
    }

    public CompletableFuture<Void> wake(RoomId room) {
        return change(room, before -> snoozed(before, null, null), () -> server.snooze(room, null));
    }

    private CompletableFuture<Void> change(RoomId room, UnaryOperator<RoomTeam> effect, Runnable call) {
        return store.change(
                room,
                known -> RoomEvents.withTeam(
                        known, effect.apply(Objects.requireNonNullElse(known.team(), RoomTeam.NOTHING))),
                _ -> call.run());
    }

    /** Whose it is already stays as the server tells it. */
    private RoomTeam assigned(RoomTeam before, UserId user, Instant now) {
        if (before.assignee() != null && before.assignee().userId().equals(user)) {
            return before;
        }
        return team.find(user)
                .map(colleague -> with(before, new Assignee(user, colleague.firstName(), colleague.lastName(), now)))
                .orElse(before);
    }

    private static RoomTeam with(RoomTeam before, @Nullable Assignee assignee) {
        return new RoomTeam(
                assignee,
                before.labelIds(),
                before.status(),
                before.statusIsSet(),
                before.snoozedUntil(),
                before.snoozeReason());
    }

    private static RoomTeam labelled(RoomTeam before, LabelId label, boolean there) {
        List<LabelId> now = !there
                ? before.labelIds().stream().filter(one -> !one.equals(label)).toList()
                : before.labelIds().contains(label)
                        ? before.labelIds()
                        : Stream.concat(before.labelIds().stream(), Stream.of(label))
                                .toList();
        return new RoomTeam(
                before.assignee(),
                now,
                before.status(),
                before.statusIsSet(),
                before.snoozedUntil(),
                before.snoozeReason());
    }

    private static RoomTeam snoozed(RoomTeam before, @Nullable Instant until, @Nullable String reason) {
        return new RoomTeam(before.assignee(), before.labelIds(), before.status(), before.statusIsSet(), until, reason);
    }
}
