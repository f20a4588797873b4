package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.StaffChanged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import org.springframework.stereotype.Component;

/** Tells a gallery who belongs to it now: colleagues are assigned and mentioned by this list. */
@Component
class StaffNews {

    private final PeopleRepository people;
    private final EventLog eventLog;

    StaffNews(PeopleRepository people, EventLog eventLog) {
        this.people = people;
        this.eventLog = eventLog;
    }

    /** The last step of the transaction of a change. */
    void tell(GalleryId gallery) {
        eventLog.append(RoomEvent.toGallery(
                ServerEvent.STAFF_CHANGED,
                gallery,
                new StaffChanged(people.colleagues(gallery), RoomEvent.CURSOR_TO_COME)));
    }
}
