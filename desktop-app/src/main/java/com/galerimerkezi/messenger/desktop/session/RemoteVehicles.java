package com.galerimerkezi.messenger.desktop.session;

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
import com.galerimerkezi.messenger.desktop.gateway.VehicleGateway;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of vehicles. */
record RemoteVehicles(VehicleGateway rest) implements VehicleServer {

    @Override
    public List<Vehicle> find(@Nullable GalleryId gallery, String query) {
        return rest.find(gallery, query);
    }

    @Override
    public Vehicle find(VehicleId vehicle) {
        return rest.find(vehicle);
    }

    @Override
    public Vehicle create(VehicleRequest request) {
        return rest.create(request);
    }

    @Override
    public Vehicle change(VehicleId vehicle, VehicleRequest request) {
        return rest.change(vehicle, request);
    }

    @Override
    public void delete(VehicleId vehicle) {
        rest.delete(vehicle);
    }

    @Override
    public Vehicle setStatus(VehicleId vehicle, VehicleStatus status) {
        return rest.setStatus(vehicle, status);
    }

    @Override
    public Announcement reach(VehicleId vehicle) {
        return rest.reach(vehicle);
    }

    @Override
    public Announcement announce(VehicleId vehicle, AnnouncementRequest request) {
        return rest.announce(vehicle, request);
    }

    @Override
    public List<VehicleDocument> documents(VehicleId vehicle) {
        return rest.documents(vehicle);
    }

    @Override
    public ServerInfo info() {
        return rest.info();
    }

    @Override
    public void putDocument(VehicleId vehicle, DocumentSlot slot, DocumentRequest request) {
        rest.putDocument(vehicle, slot, request);
    }

    @Override
    public void removeDocument(VehicleId vehicle, DocumentSlot slot) {
        rest.removeDocument(vehicle, slot);
    }

    @Override
    public ImportReport importList(byte[] csv, boolean dryRun) {
        return rest.importList(csv, dryRun);
    }
}
