package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.DocumentState;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ExemptionReason;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.attachment.FileService;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.Days;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A vehicle's papers: its owner files them, whoever talks about the vehicle knows of them and reads what names nobody. */
@Service
class DocumentService {

    private final DocumentRepository documents;
    private final CertificateService certificates;
    private final VehicleService vehicles;
    private final ListingService listings;
    private final FileService files;
    private final Transactions transactions;
    private final ExpertiseLaw law;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            CertificateService certificates,
            VehicleService vehicles,
            ListingService listings,
            FileService files,
            Transactions transactions,
            Settings settings,
            Clock clock) {
        this.documents = documents;
        this.certificates = certificates;
        this.vehicles = vehicles;
        this.listings = listings;
        this.files = files;
        this.transactions = transactions;
        var expertise = settings.expertise();
        law = new ExpertiseLaw(expertise.validDays(), expertise.exemptOverYears(), expertise.exemptOverKm());
        this.clock = clock;
    }

    /** Every slot, filled or not. */
    List<VehicleDocument> pack(Caller caller, VehicleId id) {
        return transactions.read(() -> {
            var vehicle = listings.vehicle(id);
            if (!vehicles.audience(id).contains(caller.galleryId())) {
                throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
            }
            return packOf(vehicle, caller);
        });
    }

    List<VehicleDocument> put(Caller caller, VehicleId id, DocumentSlot slot, FileId fileId, LocalDate issuedOn) {
        return transactions.write(() -> {
            var vehicle = vehicles.lockOwn(caller, id);
            var before = documents.findAll(id, caller.galleryId()).get(slot);
            var file = files.keep(caller, fileId, "fileId");
            if (!file.type().startsWith("image/") && !file.type().equals("application/pdf")) {
                throw RefusedException.field("fileId", "wrong");
            }
            documents.save(id, slot, fileId, issuedOn, caller.userId(), clock.instant());
            count(slot, vehicle);
            release(before);
            vehicles.touch(id);
            return packOf(vehicle, caller);
        });
    }

    List<VehicleDocument> remove(Caller caller, VehicleId id, DocumentSlot slot) {
        return transactions.write(() -> {
            var vehicle = vehicles.lockOwn(caller, id);
            var before = documents.findAll(id, caller.galleryId()).get(slot);
            if (before != null) {
                documents.delete(id, slot);
                count(slot, vehicle);
                release(before);
                vehicles.touch(id);
            }
            return packOf(vehicle, caller);
        });
    }

    private void count(DocumentSlot slot, Vehicle vehicle) {
        if (slot == DocumentSlot.AUTHORISATION_CERTIFICATE) {
            certificates.count(vehicle.galleryId());
        }
    }

    private void release(DocumentRepository.@Nullable Filed before) {
        if (before != null) {
            files.letGo(before.file());
        }
    }

    private List<VehicleDocument> packOf(Vehicle vehicle, Caller reader) {
        var filed = documents.findAll(vehicle.id(), reader.galleryId());
        var today = LocalDate.ofInstant(clock.instant(), Days.TURKEY);
        return Arrays.stream(DocumentSlot.values())
                .map(slot -> document(slot, filed.get(slot), vehicle, today))
                .toList();
    }

    private VehicleDocument document(
            DocumentSlot slot, DocumentRepository.@Nullable Filed filed, Vehicle vehicle, LocalDate today) {
        var issuedOn = filed == null ? null : filed.issuedOn();
        var shown = filed != null && filed.isReadable() ? filed : null;
        var isExpertise = slot == DocumentSlot.EXPERTISE;
        var exemption = isExpertise ? law.exemption(vehicle.year(), vehicle.mileageKm(), today) : null;
        return new VehicleDocument(
                slot,
                stateOf(isExpertise, exemption, issuedOn, today),
                issuedOn,
                isExpertise && issuedOn != null ? law.validUntil(issuedOn) : null,
                exemption,
                shown == null ? null : shown.file(),
                shown == null ? null : FileService.filePath(shown.file()),
                shown == null ? null : shown.name(),
                shown == null ? null : shown.size(),
                shown == null ? null : shown.type(),
                filed != null && shown == null);
    }

    private DocumentState stateOf(
            boolean isExpertise, @Nullable ExemptionReason exemption, @Nullable LocalDate issuedOn, LocalDate today) {
        if (exemption != null) {
            return DocumentState.EXEMPT;
        }
        if (isExpertise) {
            return law.stateOf(issuedOn, today);
        }
        return issuedOn == null ? DocumentState.MISSING : DocumentState.VALID;
    }
}
