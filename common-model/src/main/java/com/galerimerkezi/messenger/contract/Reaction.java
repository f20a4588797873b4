package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** One emoji under a message and who gave it, the first one first. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Reaction(String emoji, int count, List<Giver> users) {

    public Reaction {
        users = users == null ? List.of() : List.copyOf(users);
    }

    public static Reaction of(String emoji, List<Giver> users) {
        return new Reaction(emoji, users.size(), users);
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Giver(UserId userId, String firstName, GalleryId galleryId) {}
}
