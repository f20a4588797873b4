package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Announcement;
import com.galerimerkezi.messenger.contract.AnnouncementRequest;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.DocumentRequest;
import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.pictures.BarePhotos;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What can be done with vehicles: the own ones and those of the other galleries. */
public final class VehiclesViewModel {

    private final UserProfile me;
    private final VehicleStore store;
    private final Uploads uploads;
    private final BarePhotos newPhotos;
    private final Function<OpenRoomRequest, CompletableFuture<RoomId>> rooms;
    private final Texts texts;
    private final Moments moments;
    private final Executor ui;
    private final Consumer<RoomId> opening;
    private final Consumer<Vehicle> offering;
    private final Consumer<URI> system;

    /**
     * Opening: a chat about a vehicle; offering: asks how much one would pay for it; system: shows a file by its own
     * program.
     */
    public VehiclesViewModel(
            UserProfile me,
            VehicleStore store,
            Uploads uploads,
            BarePhotos newPhotos,
            Function<OpenRoomRequest, CompletableFuture<RoomId>> rooms,
            Texts texts,
            Moments moments,
            Executor ui,
            Consumer<RoomId> opening,
            Consumer<Vehicle> offering,
            Consumer<URI> system) {
        this.me = me;
        this.store = store;
        this.uploads = uploads;
        this.newPhotos = newPhotos;
        this.rooms = rooms;
        this.texts = texts;
        this.moments = moments;
        this.ui = ui;
        this.opening = opening;
        this.offering = offering;
        this.system = system;
    }

    VehicleListViewModel list() {
        return new VehicleListViewModel(me.galleryId(), store, texts, ui);
    }

    Photos photos() {
        return store.photos();
    }

    VehicleImport newImport() {
        return new VehicleImport(store, texts);
    }

    PaperFiles papers() {
        return new PaperFiles(uploads, system);
    }

    ReadOnlyObjectProperty<@Nullable Vehicle> watch(VehicleId id) {
        return store.watch(id);
    }

    boolean isOwn(Vehicle vehicle) {
        return vehicle.galleryId().equals(me.galleryId());
    }

    VehicleFormViewModel form(@Nullable Vehicle vehicle) {
        int year = today().getYear();
        return new VehicleFormViewModel(vehicle, new VehiclePhotos(newPhotos::store, texts), texts, year, this::save);
    }

    LocalDate today() {
        return moments.dayOf(moments.now());
    }

    private CompletableFuture<Vehicle> save(@Nullable Vehicle before, VehicleRequest request) {
        return store.change(server -> before == null ? server.create(request) : server.change(before.id(), request));
    }

    CompletableFuture<Vehicle> setStatus(Vehicle vehicle, VehicleStatus status) {
        return store.change(server -> server.setStatus(vehicle.id(), status));
    }

    CompletableFuture<VehicleId> delete(Vehicle vehicle) {
        return store.delete(vehicle.id());
    }

    /** The chat that there is already comes to the front. */
    CompletableFuture<RoomId> ask(Vehicle vehicle) {
        return rooms.apply(OpenRoomRequest.forVehicle(vehicle.id())).thenApply(room -> {
            opening.accept(room);
            return room;
        });
    }

    boolean canOffer(Vehicle vehicle) {
        return !isOwn(vehicle) && vehicle.status() == VehicleStatus.AVAILABLE;
    }

    void offer(Vehicle vehicle) {
        offering.accept(vehicle);
    }

    CompletableFuture<Announcement> reach(Vehicle vehicle) {
        return store.call(server -> server.reach(vehicle.id()));
    }

    CompletableFuture<Announcement> announce(Vehicle vehicle, String content, ClientMessageId id) {
        return store.call(server -> server.announce(vehicle.id(), new AnnouncementRequest(content, id)));
    }

    CompletableFuture<PaperPack> documents(Vehicle vehicle) {
        return store.call(server -> PaperPack.of(server, vehicle.id()));
    }

    /** What is in the pack then. */
    CompletableFuture<PaperPack> putDocument(Vehicle vehicle, DocumentSlot slot, Path file, LocalDate issuedOn) {
        return uploads.store(file)
                .thenCompose(ticket -> store.call(server -> {
                    server.putDocument(vehicle.id(), slot, new DocumentRequest(ticket.id(), issuedOn));
                    return PaperPack.of(server, vehicle.id());
                }));
    }

    CompletableFuture<PaperPack> removeDocument(Vehicle vehicle, DocumentSlot slot) {
        return store.call(server -> {
            server.removeDocument(vehicle.id(), slot);
            return PaperPack.of(server, vehicle.id());
        });
    }
}
