package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bubble as one sentence. */
record SpokenRow(Texts texts, String who, Bubble bubble, String fileName) {

    String of(Message message, boolean starred, String seen, String how) {
        var parts = begin(message.importance());
        if (message.editedAt() != null && message.deletedAt() == null) {
            parts.add(texts.get("conversation.edited"));
        }
        if (message.pinnedAt() != null) {
            parts.add(texts.get("conversation.pinned"));
        }
        if (starred) {
            parts.add(texts.get("conversation.starred"));
        }
        parts.add(seen);
        return joined(parts, how);
    }

    String of(@Nullable Importance importance, String how) {
        return joined(begin(importance), how);
    }

    private List<String> begin(@Nullable Importance importance) {
        var parts = new ArrayList<>(List.of(who, bubble.time(), bubble.forwarded()));
        if (importance != null) {
            parts.add(texts.get("importance.message"));
        }
        var quote = bubble.quote();
        if (quote != null) {
            parts.add(texts.get("quote.spoken", quote.spoken()));
        }
        parts.add(bubble.text().isEmpty() ? fileName : bubble.text());
        return parts;
    }

    private static String joined(List<String> parts, String how) {
        parts.add(how);
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }
}
