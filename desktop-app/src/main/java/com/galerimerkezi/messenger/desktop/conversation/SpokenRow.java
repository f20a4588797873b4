package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A bubble as one sentence. */
record SpokenRow(Texts texts, String who, Bubble bubble, String fileName) {

    String of(Message message, boolean starred, String how) {
        var parts = begin();
        if (message.editedAt() != null && message.deletedAt() == null) {
            parts.add(texts.get("conversation.edited"));
        }
        if (message.pinnedAt() != null) {
            parts.add(texts.get("conversation.pinned"));
        }
        if (starred) {
            parts.add(texts.get("conversation.starred"));
        }
        return joined(parts, how);
    }

    String of(String how) {
        return joined(begin(), how);
    }

    private List<String> begin() {
        var parts = new ArrayList<>(List.of(who, bubble.time(), bubble.forwarded()));
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
