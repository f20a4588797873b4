package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import com.galerimerkezi.messenger.desktop.schedule.ScheduleServer;
import java.util.List;

/** The REST side of messages for later. */
record RemoteSchedule(WorkGateway rest) implements ScheduleServer {

    @Override
    public List<ScheduledMessage> scheduled(RoomId room) {
        return rest.scheduled(room);
    }

    @Override
    public ScheduledMessage schedule(RoomId room, ScheduleRequest request) {
        return rest.schedule(room, request);
    }

    @Override
    public ScheduledMessage reschedule(RoomId room, ScheduledId id, ScheduleRequest request) {
        return rest.reschedule(room, id, request);
    }

    @Override
    public ScheduledMessage cancel(RoomId room, ScheduledId id) {
        return rest.cancel(room, id);
    }
}
