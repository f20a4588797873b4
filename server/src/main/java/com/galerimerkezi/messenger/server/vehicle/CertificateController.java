package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A gallery's authorisation certificate, as it states it itself. */
@RestController
class CertificateController {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(2100, 1, 1);

    private final CertificateService certificates;

    CertificateController(CertificateService certificates) {
        this.certificates = certificates;
    }

    @PutMapping(ApiPaths.CERTIFICATE)
    ApiResponse<Gallery> state(Caller caller, @PathVariable GalleryId id, @RequestBody CertificateRequest request) {
        var number = Objects.requireNonNullElse(request.number(), "").strip();
        var until = request.validUntil();
        Check.that()
                .text("number", number, 1, CertificateRequest.LONGEST_NUMBER)
                .present("validUntil", until)
                .problem(
                        until != null && (until.isBefore(LONG_AGO) || until.isAfter(FAR_AWAY)),
                        "validUntil",
                        "out_of_range")
                .orRefuse();
        return ApiResponse.of(certificates.state(caller, id, number, until));
    }

    @DeleteMapping(ApiPaths.CERTIFICATE)
    ApiResponse<Gallery> remove(Caller caller, @PathVariable GalleryId id) {
        return ApiResponse.of(certificates.remove(caller, id));
    }
}
