package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.contract.TextRange;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search brought.
 *
 * @param onlyHere the server was not reached: these are of what this computer has
 * @param next with which the server is asked for more; null where it has no more, and for what is of this computer
 * @param isAll there are no more than these
 */
record Found(List<Hit> hits, boolean onlyHere, @Nullable Next next, boolean isAll) {

    /**
     * Where something was found.
     *
     * @param seq the message's place in its room, or that of the message after which the note stands
     * @param note set where it is an internal note of the own gallery
     * @param before which file says it, where it is said in a file; empty else
     * @param text what the places are of: the content, a file's name, or what the file says
     */
    record Hit(
            RoomId roomId,
            long seq,
            @Nullable Note note,
            UserId writer,
            @Nullable String firstName,
            Instant at,
            SearchRank rank,
            String before,
            String text,
            List<TextRange> places) {

        /** As the server tells them: the best first, of those the newest. */
        static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::rank)
                .thenComparing(Comparator.comparing(Hit::at).reversed());

        /** As they stand in one room, the last first. */
        static final Comparator<Hit> LAST_FIRST = Comparator.comparingLong(Hit::seq)
                .thenComparingLong(hit -> hit.note() == null ? 0 : hit.note().place())
                .reversed();

        static Hit of(Message message, SearchRank rank, String before, String text, List<TextRange> places) {
            return new Hit(
                    message.roomId(),
                    message.seq(),
                    null,
                    message.senderId(),
                    message.firstName(),
                    message.createdAt(),
                    rank,
                    before,
                    text,
                    places);
        }

        static Hit of(Note note, SearchRank rank, List<TextRange> places) {
            var text = note.content() == null ? "" : note.content();
            return new Hit(
                    note.roomId(),
                    note.afterSeq(),
                    note,
                    note.authorId(),
                    note.firstName(),
                    note.createdAt(),
                    rank,
                    "",
                    text,
                    places);
        }

        boolean isNote() {
            return note != null;
        }
    }

    /**
     * Where the next page begins.
     *
     * @param kept brought already, but behind something that is still to come
     */
    record Next(Place messages, Place notes, List<Hit> kept) {

        boolean isEnd() {
            return messages.isEnd() && notes.isEnd() && kept.isEmpty();
        }
    }

    /** How far one of the server's two lists was read. */
    record Place(@Nullable String cursor, boolean isEnd) {

        static final Place START = new Place(null, false);
        static final Place END = new Place(null, true);

        static Place of(@Nullable String next) {
            return next == null ? END : new Place(next, false);
        }
    }
}
