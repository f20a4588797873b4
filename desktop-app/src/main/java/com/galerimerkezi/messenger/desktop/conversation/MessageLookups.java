package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.StarredPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server knows of messages beside their pages; blocking, each fails with the server's refusal. */
public interface MessageLookups {

    Message message(RoomId room, MessageId id);

    /** The last pinned first. */
    List<Message> pins(RoomId room);

    List<Reader> readers(RoomId room);

    /** Oldest first; the last one is what the message says now. */
    List<MessageVersion> history(RoomId room, MessageId id);

    /** The last starred first. */
    StarredPage stars(@Nullable String cursor, int limit);
}
