package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.SystemWords;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a room looks like in the list. */
final class RoomRows {

    private final GalleryId mine;
    private final TeamSigns signs;
    private final Texts texts;
    private final Moments moments;
    private final Map<RoomId, Made> made = new HashMap<>();

    /** A row and what it was made of: an event changes one room of many. */
    private record Made(Room room, String draft, LocalDate today, boolean muted, OwnSide side, RoomRow row) {

        boolean isOf(Room other, String text, LocalDate day, boolean silent, OwnSide now) {
            return room.equals(other) && draft.equals(text) && today.equals(day) && muted == silent && side.equals(now);
        }
    }

    RoomRows(GalleryId mine, TeamSigns signs, Texts texts, Moments moments) {
        this.mine = mine;
        this.signs = signs;
        this.texts = texts;
        this.moments = moments;
    }

    RoomRow of(Room room, String draft) {
        var now = moments.now();
        var today = moments.dayOf(now);
        boolean muted = isMuted(room, now);
        var side = OwnSide.of(room, signs, moments);
        var before = made.get(room.id());
        if (before != null && before.isOf(room, draft, today, muted, side)) {
            return before.row();
        }
        var row = row(room, draft.strip(), muted, side);
        made.put(room.id(), new Made(room, draft, today, muted, side, row));
        return row;
    }

    static boolean isMuted(Room room, Instant now) {
        return room.mutedUntil() != null && now.isBefore(room.mutedUntil());
    }

    private RoomRow row(Room room, String draft, boolean muted, OwnSide side) {
        var title = RoomTitle.of(room, mine, texts);
        var preview = previewOf(room);
        var time = room.lastMessageAt() == null ? "" : moments.inList(room.lastMessageAt());
        return new RoomRow(
                room.id(),
                title.gallery(),
                title.name(),
                title.car(),
                title.detail(),
                line(preview),
                line(draft),
                time,
                offerOf(room),
                RoomFilter.isOurTurn(room, mine),
                room.unreadCount(),
                room.myUnreadFromSeq() != null,
                room.pinned(),
                muted,
                room.unacknowledgedCount() > 0,
                side,
                Stream.concat(
                                Stream.of(spoken(
                                        room,
                                        title,
                                        draft.isEmpty() ? preview : texts.get("rooms.draft") + " " + draft,
                                        time,
                                        muted)),
                                side.spoken(texts))
                        .collect(Collectors.joining(", ")));
    }

    /** What the server tells and steps of offers in the reader's language, all else as it was written. */
    private String previewOf(Room room) {
        var last = room.lastMessage();
        return Optional.ofNullable(last)
                .flatMap(message -> SystemWords.of(message, texts))
                .orElseGet(() -> stepOf(room, last));
    }

    private String stepOf(Room room, @Nullable LastMessage last) {
        if (last == null || last.offerAction() == null || last.amount() == null || last.currency() == null) {
            return Objects.requireNonNullElseGet(room.lastMessagePreview(), () -> texts.get("rooms.noMessage"));
        }
        var step = texts.get("offer.action." + last.offerAction().wireName()) + ": "
                + Amounts.money(last.amount(), last.currency());
        return last.note() == null ? step : step + " · " + last.note();
    }

    private static String offerOf(Room room) {
        var offer = room.offer();
        return offer == null || offer.status() != OfferStatus.OPEN
                ? ""
                : Amounts.money(offer.amount(), offer.currency());
    }

    private String spokenOffer(Room room) {
        var amount = offerOf(room);
        return amount.isEmpty()
                ? ""
                : texts.get(RoomFilter.isOurTurn(room, mine) ? "rooms.spoken.ourTurn" : "rooms.spoken.offer", amount);
    }

    private static String line(String text) {
        return text.lines().collect(Collectors.joining(" "));
    }

    private String spoken(Room room, RoomTitle title, String words, String time, boolean muted) {
        var unread = room.unreadCount() > 0
                ? texts.count("rooms.unread", room.unreadCount())
                : room.myUnreadFromSeq() != null ? texts.get("rooms.spoken.unread") : "";
        return Stream.of(
                        title.name(),
                        title.subject(),
                        line(words),
                        time,
                        unread,
                        room.unacknowledgedCount() > 0 ? texts.get("rooms.acknowledge") : "",
                        spokenOffer(room),
                        room.pinned() ? texts.get("rooms.spoken.pinned") : "",
                        muted ? texts.get("rooms.spoken.muted") : "",
                        room.archived() ? texts.get("rooms.state.archived") : "",
                        room.isActive() ? "" : texts.get("rooms.state.closed"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
