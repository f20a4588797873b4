package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that answers a search.
 *
 * @param highlights of the message's content
 * @param fileNameHighlights of the message's file name
 * @param fileExcerpt a piece of what its file says, where words were found there that the message does not have
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SearchHit(
        Message message,
        RoomId roomId,
        RoomTitle room,
        SearchRank rank,
        List<TextRange> highlights,
        List<TextRange> fileNameHighlights,
        @Nullable String fileExcerpt,
        List<TextRange> fileExcerptHighlights) {

    public SearchHit {
        highlights = List.copyOf(highlights);
        fileNameHighlights = List.copyOf(fileNameHighlights);
        fileExcerptHighlights = fileExcerptHighlights == null ? List.of() : List.copyOf(fileExcerptHighlights);
    }

    /** As much of the room as a line of results shows. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record RoomTitle(
            RoomType roomType,
            // the naming strategy would make gallery_aid of it
            @JsonProperty("gallery_a_id") GalleryId galleryAId,
            @JsonProperty("gallery_b_id") GalleryId galleryBId,
            @JsonProperty("gallery_a_name") String galleryAName,
            @JsonProperty("gallery_b_name") String galleryBName,
            @Nullable String vehicleTitle,
            @Nullable String vehiclePlate,
            boolean isActive) {}
}
