package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportController {

    private final ExportService exports;
    private final ErrorTexts texts;

    ExportController(ExportService exports, ErrorTexts texts) {
        this.exports = exports;
        this.texts = texts;
    }

    @GetMapping(ApiPaths.EXPORT)
    ResponseEntity<Resource> export(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String notes,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var wanted =
                Objects.requireNonNullElse(Check.parsed("format", format, "wrong", ExportFormat::of), ExportFormat.PDF);
        var period = new Period(
                Check.parsed("from", from, "no_time", Instant::parse),
                Check.parsed("to", to, "no_time", Instant::parse));
        boolean withNotes = Check.flag("notes", notes);
        Check.that()
                .problem(period.isEmpty(), "to", "out_of_range")
                // The record is signed and the same for both sides; what is one side's own stands on printed pages.
                .problem(withNotes && wanted == ExportFormat.JSON, "notes", "wrong")
                .orRefuse();
        var order = new ExportOrder(roomId, wanted, period, withNotes, texts.languageOf(language));
        var file = exports.export(caller, order);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.getFilename())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
