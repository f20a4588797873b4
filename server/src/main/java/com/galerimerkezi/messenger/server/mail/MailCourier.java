package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.hours.Opening;
import com.galerimerkezi.messenger.server.hours.HoursService;
import com.galerimerkezi.messenger.server.mail.MailRepository.Claim;
import com.galerimerkezi.messenger.server.mail.WaitingRepository.Gallery;
import com.galerimerkezi.messenger.server.mail.WaitingRepository.Moment;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each person one mail for all that waits, and no other until that person was there. A mail counts as sent when the
 * mail server has it: one that is told again after a crash is the same one, under the same id.
 */
@Component
class MailCourier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);
    private static final Duration BEAT = Duration.ofMinutes(1);
    /** Longer than one mail may take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;
    private static final Duration GIVE_UP = Duration.ofDays(1);
    /** Whoever has not come for so long knows of it in another way. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private static final Duration OPENING = Duration.ofMinutes(15);
    private static final int AT_ONCE = 100;

    private final MailRepository people;
    private final WaitingRepository waiting;
    private final HoursService hours;
    private final MailServer server;
    private final Sockets sockets;
    private final Settings.Mail settings;
    private final Transactions transactions;
    private final Failpoints failpoints;
    private final Ids ids;
    private final Clock clock;
    private final MailRest rest = new MailRest(FIRST_PAUSE, LONGEST_PAUSE);

    MailCourier(
            MailRepository people,
            WaitingRepository waiting,
            HoursService hours,
            MailServer server,
            Sockets sockets,
            Settings settings,
            Transactions transactions,
            Failpoints failpoints,
            Ids ids,
            Background background,
            Clock clock) {
        this.people = people;
        this.waiting = waiting;
        this.hours = hours;
        this.server = server;
        this.sockets = sockets;
        this.settings = settings.mail();
        this.transactions = transactions;
        this.failpoints = failpoints;
        this.ids = ids;
        this.clock = clock;
        if (this.settings.smtp() != null) {
            background.every(BEAT, BEAT, "mails", this::sweep);
        }
    }

    void sweep() {
        var now = clock.instant();
        if (rest.lasts(now)) {
            return;
        }
        var moment = new Moment(now, settings.after(), now.minus(FORGOTTEN));
        var galleries = galleriesAt(moment);
        if (galleries.isEmpty()) {
            return;
        }
        var due = transactions.read(() -> waiting.findDue(galleries, moment, AT_ONCE)).stream()
                .filter(person -> sockets.ofUser(person).isEmpty())
                .toList();
        if (!due.isEmpty()) {
            deliver(due, galleries, moment);
        }
    }

    /** A gallery that has just opened has time to come and look. */
    private List<Gallery> galleriesAt(Moment moment) {
        var found = transactions.read(() -> waiting.findGalleries(moment.earliest()));
        var set = hours.of(found);
        return found.stream()
                .map(gallery -> at(moment, gallery, set.getOrDefault(gallery, BusinessHours.UNSET)))
                .filter(gallery -> !gallery.isResting() || gallery.urgent() != null)
                .toList();
    }

    private static Gallery at(Moment moment, GalleryId gallery, BusinessHours set) {
        var begun = moment.patience().compareTo(OPENING) < 0 ? moment.patience() : OPENING;
        var open = new Opening(set).between(moment.now().minus(begun), moment.now());
        return new Gallery(gallery, open.compareTo(begun) < 0, set.urgentLabelId());
    }

    private void deliver(List<UserId> due, List<Gallery> galleries, Moment moment) {
        try (var line = server.open()) {
            for (var person : due) {
                deliver(line, person, galleries, moment);
            }
            if (rest.end()) {
                LOG.info("The mail server takes mails again");
            }
        } catch (MailProblem problem) {
            if (rest.begin(clock.instant(), problem.reason())) {
                LOG.warn("The mail server takes no mails: {}; they wait", problem.reason());
            }
        }
    }

    private void deliver(MailServer.Line line, UserId person, List<Gallery> galleries, Moment moment)
            throws MailProblem {
        var parcel = transactions.write(() -> claim(person, galleries, moment));
        if (parcel.isEmpty()) {
            return;
        }
        var claim = parcel.get().claim;
        try {
            line.send(parcel.get().mail);
            failpoints.hit(Failpoints.Point.AFTER_MAIL);
            settle(claim);
        } catch (MailProblem problem) {
            switch (problem.extent()) {
                case SERVER -> {
                    release(claim);
                    throw problem;
                }
                case FOR_NOW -> postpone(claim, problem);
                case FOR_GOOD -> {
                    settle(claim);
                    LOG.warn("A mail is given up: {}", problem.reason());
                }
            }
        }
    }

    /** What waits is asked again: the person may have come, been locked out, or another node may have told it. */
    private Optional<Parcel> claim(UserId person, List<Gallery> galleries, Moment moment) {
        var now = clock.instant();
        var claim = people.claim(person, ids.next(), now, now.plus(LEASE));
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        var digest = waiting.findDigest(person, galleries, moment);
        var reader = waiting.findReader(person);
        if (digest.isEmpty() || reader.isEmpty()) {
            people.release(claim.get());
            return Optional.empty();
        }
        var texts = new MailTexts(reader.get().language());
        return Optional.of(new Parcel(
                claim.get(),
                new Mail(
                        claim.get().digest(),
                        reader.get().address(),
                        texts.subject(digest.get()),
                        texts.body(digest.get(), settings.galleryNames()),
                        now)));
    }

    private void postpone(Claim claim, MailProblem problem) {
        var now = clock.instant();
        if (Objects.requireNonNullElse(claim.failingSince(), now).plus(GIVE_UP).isBefore(now)) {
            settle(claim);
            LOG.warn("A mail is given up after a day: {}", problem.reason());
            return;
        }
        transactions.write(() -> {
            people.postpone(claim, now, now.plus(pauseAfter(claim.tries())));
            return claim;
        });
    }

    private void settle(Claim claim) {
        transactions.write(() -> {
            people.settle(claim, clock.instant());
            return claim;
        });
    }

    private void release(Claim claim) {
        transactions.write(() -> {
            people.release(claim);
            return claim;
        });
    }

    private static Duration pauseAfter(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private record Parcel(Claim claim, Mail mail) {}
}
