package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.server.attachment.FileService;
import com.galerimerkezi.messenger.server.attachment.OwnFiles;
import com.galerimerkezi.messenger.server.platform.Transactions;
import org.springframework.stereotype.Component;

/** Pictures of the demo's vehicles, drawn and stored as their owners would upload them. */
@Component
class DemoPhotos {

    private final DemoRepository repository;
    private final OwnFiles files;
    private final FileService kept;
    private final Transactions transactions;

    DemoPhotos(DemoRepository repository, OwnFiles files, FileService kept, Transactions transactions) {
        this.repository = repository;
        this.files = files;
        this.kept = kept;
        this.transactions = transactions;
    }

    void take() {
        DemoVehicle.all().forEach(this::take);
    }

    private void take(DemoVehicle vehicle) {
        var owner = transactions.read(() -> repository.ownerOf(vehicle.plate()));
        var bytes = CarPicture.of(CarBody.of(vehicle.body()), vehicle.colour());
        var file = files.store(owner, vehicle.key() + ".jpg", CarPicture.TYPE, bytes);
        transactions.write(() -> {
            kept.keep(owner, file, "photos");
            repository.setPhoto(vehicle.plate(), FileService.filePath(file));
            return file;
        });
    }
}
