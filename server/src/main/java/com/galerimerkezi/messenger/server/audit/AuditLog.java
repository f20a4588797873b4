package com.galerimerkezi.messenger.server.audit;

import com.galerimerkezi.messenger.contract.AuditPage;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A line for each thing that somebody may have to answer for, written in the transaction in which it is done. */
@Component
public class AuditLog {

    private final AuditRepository entries;
    private final Transactions transactions;
    private final Clock clock;

    /** For the operator's commands. */
    public AuditLog(DataSource dataSource, Clock clock) {
        this(new AuditRepository(dataSource), new Transactions(dataSource), clock);
    }

    @Autowired
    AuditLog(AuditRepository entries, Transactions transactions, Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void add(AuditEvent event) {
        transactions.write(() -> {
            entries.insert(event, clock.instant());
            return event;
        });
    }

    /** The newest first. */
    public AuditPage read(AuditQuestion question) {
        var found = transactions.read(() -> entries.page(question));
        boolean hasMore = found.size() > question.limit();
        var shown = hasMore ? found.subList(0, question.limit()) : found;
        return new AuditPage(shown, hasMore ? String.valueOf(shown.getLast().id()) : null);
    }
}
