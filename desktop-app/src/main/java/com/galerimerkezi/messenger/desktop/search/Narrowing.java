package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.trade.Plate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks for besides its words; what is null or empty does not narrow.
 *
 * @param sender one person, or else everybody of one {@code gallery}
 * @param onlyNotes internal notes of the own gallery, no messages
 * @param first included, as {@code last} is
 * @param plate as it was typed
 * @param least whole units, included, as {@code most} is
 */
record Narrowing(
        @Nullable UserId sender,
        @Nullable GalleryId gallery,
        @Nullable MessageType type,
        boolean onlyNotes,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String plate,
        @Nullable Long least,
        @Nullable Long most) {

    static final Narrowing NONE = new Narrowing(null, null, null, false, null, null, "", null, null);

    boolean isNone() {
        return equals(NONE);
    }

    /** The server searches by a plate or an amount without any word. */
    boolean standsAlone() {
        return Plate.sought(plate).isPresent() || hasPrice();
    }

    boolean hasPrice() {
        return least != null || most != null;
    }

    SearchQuery asked(String words) {
        return new SearchQuery(
                words,
                null,
                first == null ? null : first.toString(),
                last == null ? null : last.plusDays(1).toString(),
                type,
                sender,
                gallery,
                Plate.sought(plate).isPresent() ? plate : null,
                least,
                most);
    }

    /** Without a look at the plate, which is searched for as a word here, and at amounts. */
    boolean admits(Message message, LocalDate day) {
        return !onlyNotes
                && (sender == null || sender.equals(message.senderId()))
                && (gallery == null || gallery.equals(message.galleryId()))
                && (type == null || type == message.messageType())
                && admits(day);
    }

    boolean admits(Note note, LocalDate day) {
        return (sender == null || sender.equals(note.authorId())) && admits(day);
    }

    /** They are no messages of whatever kind, and all of one gallery. */
    boolean admitsNotesOf(GalleryId own) {
        return type == null && (gallery == null || gallery.equals(own));
    }

    private boolean admits(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
