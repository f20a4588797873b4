package com.galerimerkezi.messenger.desktop.schedule;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import java.util.List;

/** The server's side of messages for later, as blocking calls. */
public interface ScheduleServer {

    List<ScheduledMessage> scheduled(RoomId room);

    ScheduledMessage schedule(RoomId room, ScheduleRequest request);

    ScheduledMessage reschedule(RoomId room, ScheduledId id, ScheduleRequest request);

    ScheduledMessage cancel(RoomId room, ScheduledId id);
}
