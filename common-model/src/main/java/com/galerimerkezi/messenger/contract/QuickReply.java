package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that is kept to be sent again; words in braces, such as <code>{plaka}</code>, are filled in by the client.
 *
 * @param userId whose own it is; null: all of the gallery's
 * @param shortcut what one types behind a slash to find it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record QuickReply(QuickReplyId id, @Nullable UserId userId, String shortcut, String content, Instant updatedAt) {

    public static final int LONGEST_SHORTCUT = 40;
    public static final int MOST_CHARACTERS = 4000;

    public boolean isGallerys() {
        return userId == null;
    }
}
