package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room's messages on the server, oldest first in each page. */
public interface MessagePages {

    /** The newest ones, or those before one. */
    List<Message> page(RoomId room, @Nullable MessageId before, int limit);

    List<Message> after(RoomId room, MessageId known, int limit);

    /** Page 1 is the newest one; beyond the oldest one there is nothing. */
    List<Message> numbered(RoomId room, int page, int limit);
}
