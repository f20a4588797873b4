package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Announcement;
import com.galerimerkezi.messenger.contract.AnnouncementRequest;
import com.galerimerkezi.messenger.contract.DocumentRequest;
import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.contract.ServerInfo;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the server about vehicles, as blocking calls. */
public interface VehicleServer {

    /** Of one gallery, or of all. */
    List<Vehicle> find(@Nullable GalleryId gallery, String query);

    Vehicle find(VehicleId vehicle);

    Vehicle create(VehicleRequest request);

    Vehicle change(VehicleId vehicle, VehicleRequest request);

    void delete(VehicleId vehicle);

    Vehicle setStatus(VehicleId vehicle, VehicleStatus status);

    /** How many rooms would hear an announcement. */
    Announcement reach(VehicleId vehicle);

    Announcement announce(VehicleId vehicle, AnnouncementRequest request);

    List<VehicleDocument> documents(VehicleId vehicle);

    /** What it is, and by which rules it counts. */
    ServerInfo info();

    void putDocument(VehicleId vehicle, DocumentSlot slot, DocumentRequest request);

    void removeDocument(VehicleId vehicle, DocumentSlot slot);

    /** What became of each line of a list, or would become of it. */
    ImportReport importList(byte[] csv, boolean dryRun);
}
