package com.galerimerkezi.messenger.server.hours;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.HoursChanged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A gallery's hours: its owner sets them, its staff see them. */
@Service
public class HoursService {

    private final HoursRepository hours;
    private final EventLog eventLog;
    private final Transactions transactions;

    HoursService(HoursRepository hours, EventLog eventLog, Transactions transactions) {
        this.hours = hours;
        this.eventLog = eventLog;
        this.transactions = transactions;
    }

    public BusinessHours of(Caller caller) {
        return of(caller.galleryId());
    }

    public BusinessHours of(GalleryId gallery) {
        return transactions.read(() -> hours.find(gallery)).orElse(BusinessHours.UNSET);
    }

    /** Of those among them that have set any. */
    public Map<GalleryId, BusinessHours> of(Collection<GalleryId> galleries) {
        return transactions.read(() -> hours.find(galleries));
    }

    BusinessHours set(Caller caller, BusinessHours wanted) {
        if (caller.role() != Role.OWNER && caller.role() != Role.ADMIN) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
        return transactions.write(() -> {
            var urgent = wanted.urgentLabelId();
            if (urgent != null && !hours.isLabelOf(caller.galleryId(), urgent)) {
                throw RefusedException.field("urgentLabelId", "unknown_value");
            }
            hours.save(caller.galleryId(), wanted);
            eventLog.append(RoomEvent.toGallery(
                    ServerEvent.HOURS_CHANGED, caller.galleryId(), new HoursChanged(wanted, RoomEvent.CURSOR_TO_COME)));
            return wanted;
        });
    }
}
