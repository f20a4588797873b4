package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;

/** Brings a message to the server and returns it as it is stored there. */
@FunctionalInterface
public interface MessageSender {

    Message send(RoomId room, SendMessageRequest request);
}
