package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.VehicleDeleted;
import com.galerimerkezi.messenger.contract.ServerEvent.VehicleUpdated;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.attachment.FileService;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Vehicles as their owners change them. Whoever talks about one is told what it is now. */
@Service
public class VehicleService {

    private final VehicleRepository vehicles;
    private final ListingService listings;
    private final FileService files;
    private final DocumentRepository documents;
    private final CertificateService certificates;
    private final AuditLog audit;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    VehicleService(
            VehicleRepository vehicles,
            ListingService listings,
            FileService files,
            DocumentRepository documents,
            CertificateService certificates,
            AuditLog audit,
            EventLog eventLog,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.vehicles = vehicles;
        this.listings = listings;
        this.files = files;
        this.documents = documents;
        this.certificates = certificates;
        this.audit = audit;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    Vehicle create(Caller caller, VehicleRequest form) {
        return transactions.write(() -> {
            var id = new VehicleId(ids.next());
            vehicles.insert(id, caller.galleryId(), form, kept(caller, form), clock.instant());
            return tell(id);
        });
    }

    Vehicle change(Caller caller, VehicleId id, VehicleRequest form) {
        return transactions.write(() -> {
            var before = lockOwn(caller, id);
            var photos = kept(caller, form);
            vehicles.update(id, form, photos, clock.instant());
            before.photos().stream().filter(photo -> !photos.contains(photo)).forEach(this::letGo);
            return tell(id);
        });
    }

    /** Rooms about it keep what was said; it is offered to nobody any more, and what nobody sent of its files goes. */
    void delete(Caller caller, VehicleId id) {
        transactions.write(() -> {
            var vehicle = lockOwn(caller, id);
            if (vehicle.status() == VehicleStatus.RESERVED || vehicles.hasOpenOffer(id)) {
                throw new RefusedException(ErrorCode.OFFER_STATE_CONFLICT);
            }
            vehicles.setDeleted(id, clock.instant());
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.VEHICLE_DELETED)
                    .with("vehicle", vehicle.title()));
            vehicle.photos().forEach(this::letGo);
            documents.deleteAll(id).forEach(files::letGo);
            certificates.count(vehicle.galleryId());
            tell(id, ServerEvent.VEHICLE_DELETED, _ -> new VehicleDeleted(id, RoomEvent.CURSOR_TO_COME));
            return id;
        });
    }

    /** The first lock of whatever happens to a vehicle and its offers. Throws VEHICLE_NOT_FOUND. */
    public Vehicle lock(VehicleId id) {
        if (!vehicles.lock(id)) {
            throw new RefusedException(ErrorCode.VEHICLE_NOT_FOUND);
        }
        return listings.vehicle(id);
    }

    /** Another's is seen by all and changed by its owner alone. */
    public Vehicle lockOwn(Caller caller, VehicleId id) {
        var vehicle = lock(id);
        if (!vehicle.galleryId().equals(caller.galleryId())) {
            throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
        }
        return vehicle;
    }

    /** Who is told of a change: its owner, and all who have a room about it. */
    public Set<GalleryId> audience(VehicleId id) {
        return vehicles.audience(id);
    }

    /**
     * As a part of a change that holds the vehicle's lock.
     *
     * @param buyer for whom it is reserved or to whom it was sold, where that is known
     */
    public Vehicle setStatus(VehicleId id, VehicleStatus status, @Nullable GalleryId buyer) {
        vehicles.setStatus(id, status, buyer, clock.instant());
        return tell(id);
    }

    /** Something that belongs to it changed: whoever looks at it looks again. */
    public void touch(VehicleId id) {
        vehicles.setTouched(id, clock.instant());
        tell(id);
    }

    private Vehicle tell(VehicleId id) {
        var vehicle = listings.vehicle(id);
        tell(
                id,
                ServerEvent.VEHICLE_UPDATED,
                gallery -> new VehicleUpdated(vehicle.seenBy(gallery), RoomEvent.CURSOR_TO_COME));
        return vehicle;
    }

    private <E extends ServerEvent.Durable> void tell(VehicleId id, EventType<E> type, Function<GalleryId, E> event) {
        var audience = vehicles.audience(id);
        eventLog.reserve(audience);
        audience.forEach(gallery -> eventLog.append(RoomEvent.toGallery(type, gallery, event.apply(gallery))));
    }

    private List<String> kept(Caller caller, VehicleRequest form) {
        return Objects.requireNonNullElse(form.photos(), List.<FileId>of()).stream()
                .map(photo -> pictureOf(caller, photo))
                .toList();
    }

    private String pictureOf(Caller caller, FileId id) {
        var file = files.keep(caller, id, "photos");
        if (!file.type().startsWith("image/")) {
            throw RefusedException.field("photos", "wrong");
        }
        return file.url();
    }

    private void letGo(String photo) {
        files.letGo(FileId.of(photo.substring(photo.lastIndexOf('/') + 1)));
    }
}
