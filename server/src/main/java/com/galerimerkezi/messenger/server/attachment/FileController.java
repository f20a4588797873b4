package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileInfo;
import com.galerimerkezi.messenger.contract.FileLink;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.attachment.Downloads.Download;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Complete files: their bytes, what is known of them, and small pictures of them. */
@RestController
class FileController {

    private final FileService files;
    private final StoredBytes bytes;
    private final LinkSigner links;
    private final Downloads downloads;

    FileController(FileService files, StoredBytes bytes, LinkSigner links, Downloads downloads) {
        this.files = files;
        this.bytes = bytes;
        this.links = links;
        this.downloads = downloads;
    }

    @GetMapping(ApiPaths.FILE)
    ResponseEntity<Flux<DataBuffer>> read(Caller caller, @PathVariable FileId id, ServerHttpRequest request) {
        return downloads.answer(request, bytes.of(files.readable(caller, id)));
    }

    @GetMapping(ApiPaths.FILE_INFO)
    ApiResponse<FileInfo> info(Caller caller, @PathVariable FileId id) {
        return ApiResponse.of(files.info(caller, id));
    }

    @GetMapping(ApiPaths.FILE_THUMBNAIL)
    ResponseEntity<Flux<DataBuffer>> thumbnail(
            Caller caller,
            @PathVariable FileId id,
            @RequestParam(required = false) @Nullable String size,
            ServerHttpRequest request) {
        var wanted = Check.parsed("size", size, "unknown_value", ThumbnailSize::of);
        var file = files.readable(caller, id);
        return downloads.answer(
                request, bytes.thumbnail(file, Objects.requireNonNullElse(wanted, ThumbnailSize.MEDIUM)));
    }

    @PostMapping(ApiPaths.FILE_LINK)
    ApiResponse<FileLink> link(Caller caller, @PathVariable FileId id) {
        files.readable(caller, id);
        return ApiResponse.of(links.sign(caller, id));
    }

    /** Without a token: whether its reader may still read it is asked again. */
    @GetMapping(ApiPaths.FILE_CONTENT)
    ResponseEntity<Flux<DataBuffer>> content(
            @PathVariable FileId id,
            @RequestParam UserId user,
            @RequestParam GalleryId gallery,
            @RequestParam long expires,
            @RequestParam String signature,
            ServerHttpRequest request) {
        var reader = links.verify(id, user, gallery, expires, signature);
        Download download = bytes.of(files.readable(reader, id));
        return downloads.answer(request, download);
    }
}
