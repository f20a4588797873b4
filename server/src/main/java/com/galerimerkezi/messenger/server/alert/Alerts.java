package com.galerimerkezi.messenger.server.alert;

import com.galerimerkezi.messenger.contract.AlertId;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.AlertRaised;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.hours.OfferEnds;
import com.galerimerkezi.messenger.server.alert.AlertRepository.Candidate;
import com.galerimerkezi.messenger.server.alert.AlertRules.Audience;
import com.galerimerkezi.messenger.server.alert.AlertRules.Case;
import com.galerimerkezi.messenger.server.alert.AlertRules.Decision;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.hours.HoursService;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at each beat of its own who has to be warned. What was told stands in the database, so that a restart tells nothing twice. */
@Component
class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final int AT_ONCE = 500;
    /** Whoever has not answered for longer knows it. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final AlertRepository alerts;
    private final HoursService hours;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    Alerts(
            AlertRepository alerts,
            HoursService hours,
            EventLog eventLog,
            Transactions transactions,
            Ids ids,
            Background background,
            Clock clock) {
        this.alerts = alerts;
        this.hours = hours;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        background.every(BEAT, BEAT, "alerts", this::sweep);
    }

    void sweep() {
        var now = clock.instant();
        var answering = transactions.read(() -> alerts.findAnswering(now));
        var until = answering.stream()
                .collect(Collectors.toMap(gallery -> gallery, gallery -> OfferEnds.horizon(now, hours.of(gallery))));
        for (var ending : transactions.read(() -> alerts.findEnding(now, until, AT_ONCE))) {
            tell(ending, AlertRules.ofOffer(now, ending.at(), caseOf(ending)));
        }
        var latest = now.minus(Duration.ofMinutes(1));
        for (var waiting : transactions.read(() -> alerts.findWaiting(now, now.minus(FORGOTTEN), latest, AT_ONCE))) {
            tell(waiting, AlertRules.ofWaiting(now, waiting.at(), caseOf(waiting)));
        }
    }

    private Case caseOf(Candidate about) {
        var set = hours.of(about.gallery());
        return new Case(set, about.assignee() != null, isUrgent(about, set), about.told());
    }

    private static boolean isUrgent(Candidate about, BusinessHours set) {
        var urgent = set.urgentLabelId();
        return urgent != null && about.labels().contains(urgent);
    }

    /** One that cannot be told keeps none of the others waiting. */
    private void tell(Candidate about, Optional<Decision> decision) {
        try {
            decision.ifPresent(decided -> raise(about, decided));
        } catch (RuntimeException failure) {
            LOG.warn("An alert could not be raised yet", failure);
        }
    }

    private void raise(Candidate about, Decision decided) {
        var urgent = isUrgent(about, hours.of(about.gallery()));
        var alert = new RoomAlert(
                new AlertId(ids.next()), about.room(), decided.kind(), about.offer(), about.at(), urgent, now());
        transactions.write(() -> {
            var users = usersOf(about, decided.audience());
            if (alerts.raise(alert, about, users)) {
                for (var user : users) {
                    eventLog.append(RoomEvent.within(
                            about.room(),
                            ServerEvent.ALERT_RAISED,
                            about.gallery(),
                            user,
                            new AlertRaised(about.room(), alert, RoomEvent.CURSOR_TO_COME)));
                }
            }
            return alert;
        });
    }

    private List<UserId> usersOf(Candidate about, Audience audience) {
        var all = alerts.findUsers(about.gallery(), false);
        var assignee = about.assignee();
        return switch (audience) {
            case ASSIGNEE -> assignee != null && all.contains(assignee) ? List.of(assignee) : all;
            case OWNERS -> {
                var owners = alerts.findUsers(about.gallery(), true);
                yield owners.isEmpty() ? all : owners;
            }
            case ALL -> all;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
