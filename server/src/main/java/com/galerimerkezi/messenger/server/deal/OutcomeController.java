package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Days;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How negotiations ended, and the report of it. */
@RestController
class OutcomeController {

    private static final int MAX_NOTE = 1000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final OutcomeService outcomes;

    OutcomeController(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @PutMapping(ApiPaths.OUTCOME)
    ApiResponse<DealOutcome> set(Caller caller, @PathVariable RoomId roomId, @RequestBody OutcomeRequest request) {
        var check = Check.that()
                .present("outcome", request.outcome())
                .problem(request.outcome() == DealResult.AGREED && request.lossReason() != null, "lossReason", "wrong")
                .currency("currency", request.currency())
                .optionalText("note", request.note(), MAX_NOTE);
        if (request.amount() != null) {
            check.money("amount", request.amount());
        }
        check.orRefuse();
        return ApiResponse.of(outcomes.set(caller, roomId, request));
    }

    @DeleteMapping(ApiPaths.OUTCOME)
    ApiResponse<Void> clear(Caller caller, @PathVariable RoomId roomId) {
        outcomes.clear(caller, roomId);
        return ApiResponse.done("Outcome cleared");
    }

    @GetMapping(path = ApiPaths.DEAL_REPORT, params = "!format")
    ApiResponse<DealReport> report(
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return ApiResponse.of(outcomes.report(caller, startOf(from), endOf(to)));
    }

    @GetMapping(path = ApiPaths.DEAL_REPORT, params = "format")
    ResponseEntity<?> reportAs(
            Caller caller,
            @RequestParam String format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Check.that()
                .problem(!List.of("csv", "json").contains(format), "format", "unknown_value")
                .orRefuse();
        var report = outcomes.export(caller, startOf(from), endOf(to), format);
        if (format.equals("json")) {
            return ResponseEntity.ok(ApiResponse.of(report));
        }
        var bytes = DealCsv.of(report).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deals.csv\"")
                .body(new ByteArrayResource(bytes));
    }

    private static Instant startOf(@Nullable String from) {
        return Objects.requireNonNullElse(Check.parsed("from", from, "no_time", Days::of), Days.FIRST);
    }

    private static Instant endOf(@Nullable String to) {
        return Objects.requireNonNullElse(Check.parsed("to", to, "no_time", Days::of), Days.LAST);
    }
}
