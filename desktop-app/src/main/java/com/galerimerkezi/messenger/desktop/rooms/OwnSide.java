package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the own gallery stands with a room, as its row shows it.
 *
 * @param snoozed until when, in words; empty where it is not put aside
 * @param due a reminder has come
 */
record OwnSide(
        @Nullable Assignee assignee,
        List<Label> labels,
        @Nullable RoomStatus status,
        String snoozed,
        boolean due) {

    static OwnSide of(Room room, TeamSigns signs, Moments moments) {
        var team = Objects.requireNonNullElse(room.team(), RoomTeam.NOTHING);
        var until = team.snoozedUntil();
        return new OwnSide(
                team.assignee(),
                signs.labelsOf(room),
                room.isActive() ? team.status() : null,
                until != null && isSnoozed(room, moments.now()) ? moments.soon(until) : "",
                signs.isDue(room.id()));
    }

    static boolean isSnoozed(Room room, Instant now) {
        var team = room.team();
        return team != null && team.snoozedUntil() != null && now.isBefore(team.snoozedUntil());
    }

    static String statusKey(RoomStatus status) {
        return "team.status." + status.name().toLowerCase(Locale.ROOT);
    }

    Stream<String> spoken(Texts texts) {
        return Stream.of(
                        Stream.ofNullable(assignee).map(one -> texts.get("team.assignee", TeamStore.nameOf(one))),
                        Stream.ofNullable(status).map(one -> texts.get(statusKey(one))),
                        labels.stream().map(label -> texts.get("team.label.spoken", label.name())),
                        snoozed.isEmpty() ? Stream.<String>empty() : Stream.of(texts.get("team.snoozed", snoozed)),
                        due ? Stream.of(texts.get("team.reminder.due")) : Stream.<String>empty())
                .flatMap(parts -> parts);
    }
}
