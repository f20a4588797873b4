package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FileController {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final FileService files;
    private final DiskStore store;
    private final FileTypes types;

    FileController(FileService files, DiskStore store, FileTypes types) {
        this.files = files;
        this.store = store;
        this.types = types;
    }

    @PostMapping(ApiPaths.FILES)
    ResponseEntity<ApiResponse<FileTicket>> create(Caller caller, @RequestBody CreateFileRequest request) {
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
        return ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(files.create(caller, request)));
    }

    @GetMapping(ApiPaths.FILE)
    ResponseEntity<Resource> read(Caller caller, @PathVariable FileId id) {
        var file = files.readable(caller, id);
        var disposition =
                types.mayBeInline(file.type()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag('"' + file.sha256() + '"')
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new FileSystemResource(store.readable(file.key())));
    }
}
