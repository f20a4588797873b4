package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the audit log, the newest first, and where the next page begins; null at the end. */
public record AuditPage(List<AuditEntry> entries, @Nullable String nextCursor) {

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
