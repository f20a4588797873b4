package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Announces files, in JSON or as a tus client does. */
@RestController
class UploadController {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String EXTENSIONS = "creation,expiration,termination,checksum";

    private final UploadService uploads;
    private final long maxSize;

    UploadController(UploadService uploads, Settings settings) {
        this.uploads = uploads;
        maxSize = settings.files().maxSize();
    }

    @PostMapping(ApiPaths.FILES)
    ResponseEntity<ApiResponse<FileTicket>> create(Caller caller, @RequestBody CreateFileRequest request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(announce(caller, request)));
    }

    @PostMapping(path = ApiPaths.FILES, headers = ApiHeaders.UPLOAD_LENGTH)
    ResponseEntity<ApiResponse<FileTicket>> create(
            Caller caller,
            @RequestHeader(ApiHeaders.UPLOAD_LENGTH) String length,
            @RequestHeader(name = ApiHeaders.UPLOAD_METADATA, required = false) @Nullable String metadata) {
        var ticket = announce(caller, UploadMetadata.request(length, metadata));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(ApiHeaders.TUS_RESUMABLE, BytesController.TUS)
                .header(HttpHeaders.LOCATION, ticket.uploadUrl())
                .header(ApiHeaders.UPLOAD_EXPIRES, BytesController.httpDate(ticket.expiresAt()))
                .body(ApiResponse.of(ticket));
    }

    @RequestMapping(
            path = {ApiPaths.FILES, ApiPaths.FILE_BYTES},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(Caller caller) {
        return ResponseEntity.noContent()
                .header(ApiHeaders.TUS_RESUMABLE, BytesController.TUS)
                .header(ApiHeaders.TUS_VERSION, BytesController.TUS)
                .header(ApiHeaders.TUS_EXTENSION, EXTENSIONS)
                .header(ApiHeaders.TUS_MAX_SIZE, Long.toString(maxSize))
                .header(ApiHeaders.TUS_CHECKSUM_ALGORITHM, Checksum.ALGORITHMS)
                .build();
    }

    private FileTicket announce(Caller caller, CreateFileRequest request) {
        Check.that()
                .text("fileName", request.fileName(), 1, 1000)
                .present("fileSize", request.fileSize())
                .problem(request.fileSize() != null && request.fileSize() < 1, "fileSize", "out_of_range")
                .text("fileType", request.fileType(), 1, 100)
                .problem(
                        request.sha256() != null
                                && !SHA_256.matcher(request.sha256()).matches(),
                        "sha256",
                        "wrong_type")
                .orRefuse();
        return uploads.create(caller, request);
    }
}
