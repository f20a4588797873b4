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
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server of vehicles that remembers what it was asked, or is not reached. */
final class RecordingServer implements VehicleServer {

    final List<VehicleRequest> stored = new CopyOnWriteArrayList<>();
    volatile Supplier<List<Vehicle>> vehicles = List::of;
    volatile @Nullable GatewayException refusing;

    void isGone() {
        refusing = GatewayException.unreachable(new IOException("gone"));
    }

    private void asked() {
        var refusal = refusing;
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public List<Vehicle> find(@Nullable GalleryId gallery, String query) {
        asked();
        return vehicles.get().stream()
                .filter(vehicle -> gallery == null || vehicle.galleryId().equals(gallery))
                .toList();
    }

    @Override
    public Vehicle find(VehicleId id) {
        asked();
        return vehicles.get().stream()
                .filter(vehicle -> vehicle.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Vehicle create(VehicleRequest request) {
        asked();
        stored.add(request);
        return Vehicles.EGEA;
    }

    @Override
    public Vehicle change(VehicleId vehicle, VehicleRequest request) {
        return create(request);
    }

    @Override
    public void delete(VehicleId vehicle) {
        asked();
    }

    @Override
    public Vehicle setStatus(VehicleId vehicle, VehicleStatus status) {
        asked();
        return find(vehicle);
    }

    @Override
    public Announcement reach(VehicleId vehicle) {
        return new Announcement(0, 0);
    }

    @Override
    public Announcement announce(VehicleId vehicle, AnnouncementRequest request) {
        return new Announcement(0, 0);
    }

    @Override
    public List<VehicleDocument> documents(VehicleId vehicle) {
        return List.of();
    }

    @Override
    public ServerInfo info() {
        return new ServerInfo("", "", "", "", Map.of(), List.of(), null);
    }

    @Override
    public void putDocument(VehicleId vehicle, DocumentSlot slot, DocumentRequest request) {
        asked();
    }

    @Override
    public void removeDocument(VehicleId vehicle, DocumentSlot slot) {
        asked();
    }

    @Override
    public ImportReport importList(byte[] csv, boolean dryRun) {
        asked();
        return new ImportReport(dryRun, 0, 0, 0, 0, List.of(), List.of());
    }
}
