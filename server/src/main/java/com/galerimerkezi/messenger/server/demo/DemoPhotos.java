package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.attachment.FileService;
import com.galerimerkezi.messenger.server.attachment.OwnFiles;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.vehicle.VehicleService;
import org.springframework.stereotype.Component;

/** Pictures of the demo's vehicles, drawn and stored as their owners would upload them. */
@Component
class DemoPhotos {

    private final DemoRepository repository;
    private final OwnFiles files;
    private final FileService kept;
    private final VehicleService vehicles;
    private final Transactions transactions;

    DemoPhotos(
            DemoRepository repository,
            OwnFiles files,
            FileService kept,
            VehicleService vehicles,
            Transactions transactions) {
        this.repository = repository;
        this.files = files;
        this.kept = kept;
        this.vehicles = vehicles;
        this.transactions = transactions;
    }

    void take() {
        DemoVehicle.all().forEach(this::take);
    }

    private void take(DemoVehicle vehicle) {
        transactions
                .read(() -> repository.findWithoutPhoto(vehicle.plate()))
                .ifPresent(bare -> photograph(bare, vehicle));
    }

    private void photograph(Bare bare, DemoVehicle vehicle) {
        var bytes = CarPicture.of(CarBody.of(vehicle.body()), vehicle.colour());
        var file = files.store(bare.owner(), vehicle.key() + ".jpg", CarPicture.TYPE, bytes);
        transactions.write(() -> {
            if (vehicles.lock(bare.vehicle()).photos().isEmpty()) {
                kept.keep(bare.owner(), file, "photos");
                repository.setPhoto(bare.vehicle(), FileService.filePath(file));
                vehicles.touch(bare.vehicle());
            }
            return file;
        });
    }

    /** One that nobody photographed yet, and somebody of its gallery. */
    record Bare(VehicleId vehicle, Caller owner) {}
}
