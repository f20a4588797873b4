package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of a room's media on the server, newest first in each page; blocking, fails with the server's refusal. */
@FunctionalInterface
public interface MediaPages {

    List<Message> page(RoomId room, MediaKind kind, @Nullable MessageId before, int limit);
}
