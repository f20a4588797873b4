package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.util.List;

/** A vehicle's papers, and by which clock they count. */
record PaperPack(List<VehicleDocument> papers, LegalClock clock) {

    static PaperPack of(VehicleServer server, VehicleId vehicle) {
        return new PaperPack(server.documents(vehicle), LegalClock.of(server.info()));
    }
}
