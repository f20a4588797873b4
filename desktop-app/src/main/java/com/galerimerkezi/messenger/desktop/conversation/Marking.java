package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How important the message is that is being written: a part of its draft. */
final class Marking {

    private final ReadOnlyObjectWrapper<@Nullable Importance> chosen = new ReadOnlyObjectWrapper<>();
    private final RoomId room;
    private final Drafts drafts;

    Marking(RoomId room, Drafts drafts) {
        this.room = room;
        this.drafts = drafts;
        arrived();
    }

    /** Null for an ordinary message. */
    ReadOnlyObjectProperty<@Nullable Importance> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(@Nullable Importance importance) {
        chosen.set(importance);
        drafts.marks(room, importance);
    }

    /** From ordinary over important to one that asks, and back. */
    void next() {
        var now = chosen.get();
        choose(now == null ? Importance.IMPORTANT : now == Importance.IMPORTANT ? Importance.ACKNOWLEDGE : null);
    }

    /** It goes with the message; the next one is ordinary. */
    @Nullable
    Importance take() {
        var taken = chosen.get();
        choose(null);
        return taken;
    }

    /** What could not be sent is as important as it was. */
    void putBack(@Nullable Importance importance) {
        if (importance != null && chosen.get() == null) {
            choose(importance);
        }
    }

    /** The draft is another one now. */
    void arrived() {
        chosen.set(drafts.importanceOf(room).orElse(null));
    }
}
