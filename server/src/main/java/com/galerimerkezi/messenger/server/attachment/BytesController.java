package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Uploads by tus 1.0, which has statuses of its own for a wrong offset and for another version. */
@RestController
class BytesController {

    private static final String TUS = "1.0.0";

    private final FileService files;
    private final ErrorTexts texts;

    BytesController(FileService files, ErrorTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    @RequestMapping(path = ApiPaths.FILE_BYTES, method = RequestMethod.HEAD)
    ResponseEntity<ApiResponse<Void>> progress(Caller caller, @PathVariable FileId id, ServerHttpRequest request) {
        return speaksTus(request)
                ? tus(HttpStatus.OK, files.progress(caller, id)).build()
                : otherVersion().build();
    }

    @PatchMapping(ApiPaths.FILE_BYTES)
    ResponseEntity<ApiResponse<Void>> append(Caller caller, @PathVariable FileId id, ServerHttpRequest request)
            throws IOException {
        if (!speaksTus(request)) {
            return otherVersion().body(wrong(ApiHeaders.TUS_RESUMABLE, request));
        }
        long offset = offsetIn(request.getHeaders().getFirst(ApiHeaders.UPLOAD_OFFSET));
        try (var bytes = RequestBody.of(request)) {
            var appended = files.append(caller, id, offset, bytes);
            return appended.isTaken()
                    ? tus(HttpStatus.NO_CONTENT, appended.progress()).build()
                    : tus(HttpStatus.CONFLICT, appended.progress()).body(wrong(ApiHeaders.UPLOAD_OFFSET, request));
        }
    }

    private static boolean speaksTus(ServerHttpRequest request) {
        var version = request.getHeaders().getFirst(ApiHeaders.TUS_RESUMABLE);
        return version == null || version.equals(TUS);
    }

    private static long offsetIn(@Nullable String header) {
        if (header == null) {
            throw RefusedException.field(ApiHeaders.UPLOAD_OFFSET, "required");
        }
        try {
            long offset = Long.parseLong(header);
            Check.that()
                    .inRange(ApiHeaders.UPLOAD_OFFSET, offset, 0, Long.MAX_VALUE)
                    .orRefuse();
            return offset;
        } catch (NumberFormatException notOne) {
            throw RefusedException.field(ApiHeaders.UPLOAD_OFFSET, "no_number");
        }
    }

    private ApiResponse<Void> wrong(String header, ServerHttpRequest request) {
        var language = texts.languageOf(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return ApiResponse.refused(texts.describe(RefusedException.field(header, "wrong"), language));
    }

    private static ResponseEntity.BodyBuilder otherVersion() {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).header(ApiHeaders.TUS_VERSION, TUS);
    }

    private static ResponseEntity.BodyBuilder tus(HttpStatus status, FileService.Progress progress) {
        return ResponseEntity.status(status)
                .header(ApiHeaders.TUS_RESUMABLE, TUS)
                .header(ApiHeaders.UPLOAD_OFFSET, Long.toString(progress.offset()))
                .header(ApiHeaders.UPLOAD_LENGTH, Long.toString(progress.size()))
                .cacheControl(CacheControl.noStore());
    }
}
