package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.DocumentRequest;
import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Days;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final DocumentService documents;
    private final Clock clock;

    DocumentController(DocumentService documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(ApiPaths.DOCUMENTS)
    ApiResponse<List<VehicleDocument>> pack(Caller caller, @PathVariable VehicleId id) {
        return ApiResponse.of(documents.pack(caller, id));
    }

    @PutMapping(ApiPaths.DOCUMENT)
    ApiResponse<List<VehicleDocument>> put(
            Caller caller,
            @PathVariable VehicleId id,
            @PathVariable String slot,
            @RequestBody DocumentRequest request) {
        var day = request.issuedOn();
        var today = LocalDate.ofInstant(clock.instant(), Days.TURKEY);
        Check.that()
                .present("fileId", request.fileId())
                .present("issuedOn", day)
                .problem(day != null && (day.isAfter(today) || day.isBefore(LONG_AGO)), "issuedOn", "out_of_range")
                .orRefuse();
        return ApiResponse.of(documents.put(caller, id, slotOf(slot), request.fileId(), day));
    }

    @DeleteMapping(ApiPaths.DOCUMENT)
    ApiResponse<List<VehicleDocument>> remove(Caller caller, @PathVariable VehicleId id, @PathVariable String slot) {
        return ApiResponse.of(documents.remove(caller, id, slotOf(slot)));
    }

    private static DocumentSlot slotOf(String name) {
        try {
            return DocumentSlot.of(name);
        } catch (IllegalArgumentException unknown) {
            throw RefusedException.field("slot", "unknown_value");
        }
    }
}
