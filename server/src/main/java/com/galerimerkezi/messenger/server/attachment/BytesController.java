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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Uploads by tus 1.0, which has statuses of its own: for a wrong offset, a wrong checksum, and another version. */
@RestController
class BytesController {

    static final String TUS = "1.0.0";
    private static final HttpStatusCode CHECKSUM_MISMATCH = HttpStatusCode.valueOf(460);

    private final UploadService uploads;
    private final ErrorTexts texts;

    BytesController(UploadService uploads, ErrorTexts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    @RequestMapping(path = ApiPaths.FILE_BYTES, method = RequestMethod.HEAD)
    ResponseEntity<ApiResponse<Void>> progress(Caller caller, @PathVariable FileId id, ServerHttpRequest request) {
        return speaksTus(request)
                ? tus(HttpStatus.OK, uploads.progress(caller, id)).build()
                : otherVersion().build();
    }

    @PatchMapping(ApiPaths.FILE_BYTES)
    ResponseEntity<ApiResponse<Void>> append(Caller caller, @PathVariable FileId id, ServerHttpRequest request)
            throws IOException {
        if (!speaksTus(request)) {
            return otherVersion().body(wrong(ApiHeaders.TUS_RESUMABLE, request));
        }
        var headers = request.getHeaders();
        long offset = offsetIn(headers.getFirst(ApiHeaders.UPLOAD_OFFSET));
        var checksum = Checksum.in(headers.getFirst(ApiHeaders.UPLOAD_CHECKSUM));
        try (var bytes = RequestBody.of(request)) {
            var appended = uploads.append(caller, id, offset, headers.getContentLength(), checksum, bytes);
            return switch (appended.outcome()) {
                case TAKEN -> tus(HttpStatus.NO_CONTENT, appended.progress()).build();
                case WRONG_OFFSET ->
                    tus(HttpStatus.CONFLICT, appended.progress()).body(wrong(ApiHeaders.UPLOAD_OFFSET, request));
                case WRONG_CHECKSUM ->
                    tus(CHECKSUM_MISMATCH, appended.progress()).body(wrong(ApiHeaders.UPLOAD_CHECKSUM, request));
            };
        }
    }

    @DeleteMapping(ApiPaths.FILE_BYTES)
    ResponseEntity<ApiResponse<Void>> giveUp(Caller caller, @PathVariable FileId id, ServerHttpRequest request) {
        if (!speaksTus(request)) {
            return otherVersion().body(wrong(ApiHeaders.TUS_RESUMABLE, request));
        }
        uploads.giveUp(caller, id);
        return ResponseEntity.noContent().header(ApiHeaders.TUS_RESUMABLE, TUS).build();
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

    private static ResponseEntity.BodyBuilder tus(HttpStatusCode status, UploadService.Progress progress) {
        return ResponseEntity.status(status)
                .header(ApiHeaders.TUS_RESUMABLE, TUS)
                .header(ApiHeaders.UPLOAD_OFFSET, Long.toString(progress.offset()))
                .header(ApiHeaders.UPLOAD_LENGTH, Long.toString(progress.size()))
                .header(ApiHeaders.UPLOAD_EXPIRES, httpDate(progress.expiresAt()))
                .cacheControl(CacheControl.noStore());
    }

    static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
    }
}
