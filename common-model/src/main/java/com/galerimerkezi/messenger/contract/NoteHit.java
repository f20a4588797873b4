package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.galerimerkezi.messenger.contract.SearchHit.RoomTitle;
import java.util.List;

/**
 * An internal note of the own gallery that answers a search.
 *
 * @param highlights of the note's content
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NoteHit(Note note, RoomId roomId, RoomTitle room, SearchRank rank, List<TextRange> highlights) {

    public NoteHit {
        highlights = List.copyOf(highlights);
    }
}
