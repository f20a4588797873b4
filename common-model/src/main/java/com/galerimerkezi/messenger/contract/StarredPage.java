package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starred messages, the last starred first, and where the next page begins; null at the end. */
public record StarredPage(
        List<StarredMessage> messages, @Nullable String nextCursor) {

    public StarredPage {
        messages = List.copyOf(messages);
    }
}
