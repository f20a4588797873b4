package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.GalleryUpdated;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Until when each gallery is authorised: as it states itself, else by the papers of its vehicles. Its partners are told. */
@Service
public class CertificateService {

    private final CertificateRepository certificates;
    private final ListingService listings;
    private final RoomService rooms;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final int years;

    CertificateService(
            CertificateRepository certificates,
            ListingService listings,
            RoomService rooms,
            EventLog eventLog,
            Transactions transactions,
            Settings settings,
            Background background) {
        this.certificates = certificates;
        this.listings = listings;
        this.rooms = rooms;
        this.eventLog = eventLog;
        this.transactions = transactions;
        years = settings.expertise().certificateYears();
        // How long a paper counts may have been set anew.
        background.after(Duration.ZERO, "certificates", this::countAll);
    }

    private void countAll() {
        transactions.write(() -> {
            certificates.countAll(years);
            return true;
        });
    }

    /** What the operator states is verified by that. */
    Gallery state(Caller caller, GalleryId gallery, String number, LocalDate until) {
        return change(caller, gallery, new Certificate(number, until, caller.role() == Role.ADMIN));
    }

    Gallery remove(Caller caller, GalleryId gallery) {
        return change(caller, gallery, null);
    }

    /** What it states now is what the operator has seen. Throws VALIDATION_FAILED where it states none. */
    public Certificate verify(GalleryId id) {
        return transactions.write(() -> {
            var stated = lock(id).certificate();
            if (stated == null) {
                throw RefusedException.field("certificate", "required");
            }
            var seen = new Certificate(stated.number(), stated.validUntil(), true);
            set(id, seen);
            return seen;
        });
    }

    private Gallery change(Caller caller, GalleryId id, @Nullable Certificate certificate) {
        refuseOthers(caller, id);
        return transactions.write(() -> {
            lock(id);
            return set(id, certificate);
        });
    }

    private Gallery lock(GalleryId id) {
        if (!certificates.lock(id)) {
            throw new RefusedException(ErrorCode.GALLERY_NOT_FOUND);
        }
        return listings.gallery(id);
    }

    private Gallery set(GalleryId id, @Nullable Certificate certificate) {
        var before = listings.gallery(id);
        if (isTheSame(before.certificate(), certificate)) {
            return before;
        }
        certificates.set(id, certificate);
        certificates.count(id, years);
        return tell(id);
    }

    /** Stating the same once more does not take back that it was verified. */
    private static boolean isTheSame(@Nullable Certificate before, @Nullable Certificate now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.number().equals(now.number())
                && before.validUntil().equals(now.validUntil())
                && (before.verified() || !now.verified());
    }

    private static void refuseOthers(Caller caller, GalleryId gallery) {
        if (caller.role() == Role.ADMIN) {
            return;
        }
        if (!caller.galleryId().equals(gallery)) {
            throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
        }
        if (caller.role() != Role.OWNER) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }

    /** As a part of a change of its vehicles' papers. Two that are filed at once are both seen by whoever counts second. */
    void count(GalleryId gallery) {
        certificates.lock(gallery);
        var before = listings.gallery(gallery);
        certificates.count(gallery, years);
        if (!before.equals(listings.gallery(gallery))) {
            tell(gallery);
        }
    }

    private Gallery tell(GalleryId id) {
        var gallery = listings.gallery(id);
        var audience = new HashSet<>(rooms.partnersOf(id));
        audience.add(id);
        eventLog.reserve(audience);
        var event = new GalleryUpdated(gallery, RoomEvent.CURSOR_TO_COME);
        audience.forEach(partner -> eventLog.append(RoomEvent.toGallery(ServerEvent.GALLERY_UPDATED, partner, event)));
        return gallery;
    }
}
