package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message or an internal note that was found, as the list shows it.
 *
 * @param seq its place in its room
 * @param note set where it is a note
 * @param title the other gallery and the car; who wrote it where all are of one room
 * @param sender who wrote it, below the title; empty where the title says so
 * @param text the part of the message around what was found, on one line
 * @param places of what was found, in the text
 * @param spoken the row as one sentence
 */
record HitRow(
        RoomId roomId,
        long seq,
        @Nullable Note note,
        String title,
        String sender,
        String time,
        String text,
        List<TextRange> places,
        String spoken) {

    boolean isNote() {
        return note != null;
    }
}
