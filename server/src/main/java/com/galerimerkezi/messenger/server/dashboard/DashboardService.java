package com.galerimerkezi.messenger.server.dashboard;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ColleagueFigures;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.ReportFigure;
import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.contract.WaitingBand;
import com.galerimerkezi.messenger.contract.hours.Opening;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.dashboard.DashboardRepository.Ended;
import com.galerimerkezi.messenger.server.hours.HoursService;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The gallery's work in figures, for whoever leads it. */
@Service
class DashboardService {

    private static final int MOST_ROOMS = 500;

    private final DashboardRepository figures;
    private final HoursService hours;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    DashboardService(
            DashboardRepository figures, HoursService hours, Transactions transactions, AuditLog audit, Clock clock) {
        this.figures = figures;
        this.hours = hours;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    TeamReport report(Caller caller, Span span) {
        requireLead(caller);
        var gallery = caller.galleryId();
        var opening = new Opening(hours.of(gallery));
        return transactions.read(() -> reportOf(gallery, span, opening));
    }

    /** To be taken away as a file. */
    TeamReport export(Caller caller, Span span, String format) {
        var report = report(caller, span);
        audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.EXPORTED)
                .with("kind", "team")
                .with("format", format));
        return report;
    }

    List<ReportRoom> rooms(Caller caller, ReportFigure figure, @Nullable String value, Span span) {
        requireLead(caller);
        var now = clock.instant();
        return transactions.read(() -> figures.findRooms(caller.galleryId(), figure, value, span, MOST_ROOMS).stream()
                .filter(room -> figure != ReportFigure.WAITING
                        || value == null
                        || bandOf(room.at(), now).wireName().equals(value))
                .toList());
    }

    private TeamReport reportOf(GalleryId gallery, Span span, Opening opening) {
        var responses = figures.findResponses(gallery, span);
        var ended = figures.findEnded(gallery, span);
        var values = new TreeMap<String, BigDecimal>();
        var reasons = new EnumMap<LossReason, Long>(LossReason.class);
        for (var one : ended) {
            if (one.isWon() && one.amount() != null) {
                values.merge(one.currency(), one.amount(), BigDecimal::add);
            }
            if (one.reason() != null) {
                reasons.merge(one.reason(), 1L, Long::sum);
            }
        }
        return new TeamReport(
                span.from(),
                span.to(),
                figures.countOpen(gallery),
                waiting(gallery),
                Response.timesOf(responses.stream().filter(Response::isFirst).toList(), opening),
                Response.timesOf(responses, opening),
                figures.findOffers(gallery, span),
                ended.stream().filter(Ended::isWon).count(),
                ended.stream().filter(one -> !one.isWon()).count(),
                values,
                reasons,
                colleagues(gallery, span, responses, ended, opening),
                figures.findBrands(gallery, span));
    }

    private Map<WaitingBand, Long> waiting(GalleryId gallery) {
        var now = clock.instant();
        var bands = new EnumMap<WaitingBand, Long>(WaitingBand.class);
        for (var since : figures.findWaiting(gallery)) {
            bands.merge(bandOf(since, now), 1L, Long::sum);
        }
        return bands;
    }

    private List<ColleagueFigures> colleagues(
            GalleryId gallery, Span span, List<Response> responses, List<Ended> ended, Opening opening) {
        return figures.findColleagues(gallery, span).stream()
                .map(one -> new ColleagueFigures(
                        one.id(),
                        one.firstName(),
                        one.lastName(),
                        one.openRooms(),
                        one.messages(),
                        Response.timesOf(
                                responses.stream()
                                        .filter(response -> response.by().equals(one.id()))
                                        .toList(),
                                opening),
                        ended.stream()
                                .filter(end -> end.isWon() && end.by().equals(one.id()))
                                .count(),
                        ended.stream()
                                .filter(end -> !end.isWon() && end.by().equals(one.id()))
                                .count()))
                .toList();
    }

    private static WaitingBand bandOf(@Nullable Instant since, Instant now) {
        var waited = since == null ? Duration.ZERO : Duration.between(since, now);
        if (waited.compareTo(Duration.ofHours(1)) < 0) {
            return WaitingBand.UNDER_HOUR;
        }
        if (waited.compareTo(Duration.ofHours(4)) < 0) {
            return WaitingBand.UNDER_FOUR_HOURS;
        }
        return waited.compareTo(Duration.ofDays(1)) < 0 ? WaitingBand.UNDER_DAY : WaitingBand.OVER_DAY;
    }

    private static void requireLead(Caller caller) {
        if (caller.role() != Role.OWNER && caller.role() != Role.ADMIN) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }
}
