package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.audit.AuditQuestion;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done in the caller's gallery, for its owner; the operator reads what is nobody's too. */
@RestController
class AuditController {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final AuditLog log;
    private final Lead lead;

    AuditController(AuditLog log, Lead lead) {
        this.log = log;
        this.lead = lead;
    }

    @GetMapping(ApiPaths.AUDIT)
    ApiResponse<List<AuditEntry>> read(
            Caller caller,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        lead.require(caller);
        int most = Check.number("limit", limit, USUAL, 1, MOST);
        var page = log.read(new AuditQuestion(
                caller.galleryId(),
                caller.role() == Role.ADMIN,
                Check.parsed("user", user, "no_uuid", UserId::of),
                Check.parsed("action", action, "unknown_value", AuditAction::of),
                Check.parsed("from", from, "no_time", Instant::parse),
                Check.parsed("to", to, "no_time", Instant::parse),
                Check.parsed("cursor", cursor, "no_cursor", Long::valueOf),
                most));
        return ApiResponse.of(page.entries(), Pagination.ofCursor(most, page.nextCursor()));
    }
}
