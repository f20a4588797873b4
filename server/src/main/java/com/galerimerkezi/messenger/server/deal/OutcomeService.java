package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** How negotiations ended, as one gallery notes it for itself. */
@Service
class OutcomeService {

    private static final String LIRA = "TRY";

    private final OutcomeRepository outcomes;
    private final RoomService rooms;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    OutcomeService(
            OutcomeRepository outcomes, RoomService rooms, Transactions transactions, AuditLog audit, Clock clock) {
        this.outcomes = outcomes;
        this.rooms = rooms;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last one counts. */
    DealOutcome set(Caller caller, RoomId id, OutcomeRequest outcome) {
        var currency = Objects.requireNonNullElse(outcome.currency(), LIRA);
        return Objects.requireNonNull(
                rooms.changeOwn(caller, id, () -> outcomes.save(id, caller, outcome, currency, clock.instant()))
                        .outcome());
    }

    void clear(Caller caller, RoomId id) {
        rooms.changeOwn(caller, id, () -> outcomes.delete(id, caller.galleryId()));
    }

    DealReport report(Caller caller, Instant from, Instant to) {
        return reportOf(transactions.read(() -> outcomes.report(caller.galleryId(), from, to)));
    }

    /** To be taken away as a file. */
    DealReport export(Caller caller, Instant from, Instant to, String format) {
        var report = report(caller, from, to);
        audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.EXPORTED)
                .with("kind", "deals")
                .with("format", format));
        return report;
    }

    private static DealReport reportOf(List<Deal> deals) {
        var amounts = new TreeMap<String, BigDecimal>();
        var reasons = new EnumMap<LossReason, Long>(LossReason.class);
        long agreed = 0;
        for (var deal : deals) {
            var outcome = deal.outcome();
            if (outcome.outcome() == DealResult.AGREED) {
                agreed++;
                if (outcome.amount() != null && outcome.currency() != null) {
                    amounts.merge(outcome.currency(), outcome.amount(), BigDecimal::add);
                }
            } else if (outcome.lossReason() != null) {
                reasons.merge(outcome.lossReason(), 1L, Long::sum);
            }
        }
        return new DealReport(agreed, deals.size() - agreed, amounts, reasons, deals);
    }
}
