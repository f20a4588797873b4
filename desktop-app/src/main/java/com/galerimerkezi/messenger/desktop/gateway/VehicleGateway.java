package com.galerimerkezi.messenger.desktop.gateway;

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
import com.galerimerkezi.messenger.contract.VehicleStatusRequest;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The routes of vehicles as blocking calls; every failure is a GatewayException. */
public final class VehicleGateway {

    private static final MediaType CSV = MediaType.get("text/csv");
    private static final int PAGE = 200;
    /** More than a person looks through. */
    private static final int MOST_PAGES = 10;

    private final VehicleApi api;

    VehicleGateway(VehicleApi api) {
        this.api = api;
    }

    /** Of one gallery, or of all. */
    public List<Vehicle> find(@Nullable GalleryId gallery, String query) {
        var found = new ArrayList<Vehicle>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            var rows = Answers.data(api.find(gallery, query.isBlank() ? null : query, page, PAGE));
            found.addAll(rows);
            if (rows.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    public Vehicle find(VehicleId vehicle) {
        return Answers.data(api.find(vehicle));
    }

    public Vehicle create(VehicleRequest request) {
        return Answers.data(api.create(request));
    }

    public Vehicle change(VehicleId vehicle, VehicleRequest request) {
        return Answers.data(api.change(vehicle, request));
    }

    public void delete(VehicleId vehicle) {
        Answers.done(api.delete(vehicle));
    }

    public Vehicle setStatus(VehicleId vehicle, VehicleStatus status) {
        return Answers.data(api.setStatus(vehicle, new VehicleStatusRequest(status)));
    }

    /** How many rooms would hear an announcement. */
    public Announcement reach(VehicleId vehicle) {
        return Answers.data(api.reach(vehicle));
    }

    public Announcement announce(VehicleId vehicle, AnnouncementRequest request) {
        return Answers.data(api.announce(vehicle, request));
    }

    public List<VehicleDocument> documents(VehicleId vehicle) {
        return Answers.data(api.documents(vehicle));
    }

    public ServerInfo info() {
        return Answers.data(api.info());
    }

    public void putDocument(VehicleId vehicle, DocumentSlot slot, DocumentRequest request) {
        Answers.done(api.putDocument(vehicle, slot.wireName(), request));
    }

    /** What became of each line of a list, or would become of it. */
    public ImportReport importList(byte[] csv, boolean dryRun) {
        return Answers.data(api.importList(dryRun, RequestBody.create(csv, CSV)));
    }

    public void removeDocument(VehicleId vehicle, DocumentSlot slot) {
        Answers.done(api.removeDocument(vehicle, slot.wireName()));
    }
}
