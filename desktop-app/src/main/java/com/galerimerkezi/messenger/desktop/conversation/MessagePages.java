package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room's messages on the server, oldest first in each page: the newest, or those before one. */
@FunctionalInterface
public interface MessagePages {

    List<Message> page(RoomId room, @Nullable MessageId before, int limit);
}
