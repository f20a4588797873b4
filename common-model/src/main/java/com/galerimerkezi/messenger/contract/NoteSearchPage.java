package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the notes that were found, as a client keeps it.
 *
 * @param next what to ask the next page with; null at the end
 */
public record NoteSearchPage(List<NoteHit> hits, @Nullable String next) {

    public static final NoteSearchPage NOTHING = new NoteSearchPage(List.of(), null);

    public NoteSearchPage {
        hits = List.copyOf(hits);
    }
}
