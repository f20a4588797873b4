package com.galerimerkezi.messenger.server.dashboard;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ReportFigure;
import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Days;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DashboardController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DashboardService dashboard;

    DashboardController(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    @GetMapping(path = ApiPaths.TEAM_REPORT, params = "!format")
    ApiResponse<TeamReport> report(
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return ApiResponse.of(dashboard.report(caller, spanOf(from, to)));
    }

    @GetMapping(path = ApiPaths.TEAM_REPORT, params = "format")
    ResponseEntity<?> reportAs(
            Caller caller,
            @RequestParam String format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Check.that()
                .problem(!List.of("csv", "json").contains(format), "format", "unknown_value")
                .orRefuse();
        var report = dashboard.export(caller, spanOf(from, to), format);
        if (format.equals("json")) {
            return ResponseEntity.ok(ApiResponse.of(report));
        }
        var bytes = TeamCsv.of(report).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"team.csv\"")
                .body(new ByteArrayResource(bytes));
    }

    @GetMapping(ApiPaths.TEAM_REPORT_ROOMS)
    ApiResponse<List<ReportRoom>> rooms(
            Caller caller,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var wanted = Check.parsed("figure", figure, "unknown_value", ReportFigure::of);
        Check.that().present("figure", wanted).optionalText("value", value, 100).orRefuse();
        return ApiResponse.of(dashboard.rooms(caller, Objects.requireNonNull(wanted), value, spanOf(from, to)));
    }

    private static Span spanOf(@Nullable String from, @Nullable String to) {
        var start = Check.parsed("from", from, "no_time", Days::of);
        var end = Check.parsed("to", to, "no_time", Days::of);
        return new Span(Objects.requireNonNullElse(start, Days.FIRST), Objects.requireNonNullElse(end, Days.LAST));
    }
}
