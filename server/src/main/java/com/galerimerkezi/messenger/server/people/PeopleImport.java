package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.ImportReport.Result;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.PeopleImportReport.Line;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.LiveSessions;
import com.galerimerkezi.messenger.server.identity.OneTimeCode;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Sheet;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A list of staff, line by line: found again by the e-mail address, so that the same list twice changes nothing. Who is
 * new gets a one-time code for a password. A line that is refused stops no other.
 */
@Service
class PeopleImport {

    private static final Set<PersonColumn> NEEDED =
            Set.of(PersonColumn.FIRST_NAME, PersonColumn.LAST_NAME, PersonColumn.EMAIL);
    private static final int MOST_LINES = 500;
    private static final int UNKNOWN_PASSWORD_LETTERS = 40;

    private final PeopleRepository people;
    private final EntryCodes codes;
    private final Lead lead;
    private final LiveSessions sessions;
    private final PasswordHasher hasher;
    private final UserNames names;
    private final StaffNews news;
    private final AuditLog audit;
    private final Transactions transactions;
    private final ErrorTexts texts;
    private final Ids ids;
    private final Clock clock;

    PeopleImport(
            PeopleRepository people,
            EntryCodes codes,
            Lead lead,
            LiveSessions sessions,
            PasswordHasher hasher,
            UserNames names,
            StaffNews news,
            AuditLog audit,
            Transactions transactions,
            ErrorTexts texts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.codes = codes;
        this.lead = lead;
        this.sessions = sessions;
        this.hasher = hasher;
        this.names = names;
        this.news = news;
        this.audit = audit;
        this.transactions = transactions;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of it in one transaction. Throws VALIDATION_FAILED for what is no list. */
    PeopleImportReport run(Caller caller, Source source, boolean isDryRun, Locale language) throws IOException {
        lead.require(caller);
        var list = Sheet.read(source.read(), List.of(PersonColumn.values()), NEEDED);
        if (list.lines().size() > MOST_LINES) {
            throw RefusedException.field("lines", "too_many");
        }
        // One for all of them, made before any lock is held: nobody knows it, and each chooses another.
        var nobodyKnows = hasher.hash(OneTimeCode.random(UNKNOWN_PASSWORD_LETTERS));
        var ended = new ArrayList<SessionId>();
        var lines = transactions.write(() -> {
            ended.clear();
            people.lock(caller.galleryId());
            lead.require(caller);
            var seen = new HashSet<String>();
            var done = new ArrayList<Line>();
            for (var line : list.lines()) {
                done.add(outcomeOf(new Import(caller, isDryRun, nobodyKnows, seen, ended), line, language));
            }
            if (!isDryRun && done.stream().anyMatch(PeopleImport::isChange)) {
                audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.USERS_IMPORTED)
                        .with("created", count(done, Result.CREATED))
                        .with("changed", count(done, Result.CHANGED)));
                news.tell(caller.galleryId());
            }
            return done;
        });
        sessions.tell(ended);
        lines.stream()
                .filter(PeopleImport::isChange)
                .map(Line::userId)
                .filter(Objects::nonNull)
                .forEach(names::forget);
        return report(isDryRun, list.ignoredColumns(), lines);
    }

    /** Where a list comes from. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws IOException;
    }

    private Line outcomeOf(Import run, Sheet.Line<PersonColumn> line, Locale language) {
        var cells = line.cells();
        var name = (cells.getOrDefault(PersonColumn.FIRST_NAME, "") + " "
                        + cells.getOrDefault(PersonColumn.LAST_NAME, ""))
                .strip();
        var email = cells.getOrDefault(PersonColumn.EMAIL, "");
        try {
            return taken(run, line.number(), newcomerIn(cells));
        } catch (RefusedException refused) {
            if (refused.code().isTemporary()) {
                throw refused;
            }
            var error = texts.describe(refused, language);
            var problems = Objects.requireNonNullElseGet(error.fields(), () -> Map.of("line", error.message()));
            return new Line(line.number(), Result.REFUSED, null, name, email, null, problems);
        }
    }

    private Line taken(Import run, long number, Newcomer newcomer) {
        if (!run.seen.add(newcomer.email().toLowerCase(Locale.ROOT))) {
            throw RefusedException.field("email", "twice");
        }
        var present =
                people.findByEmail(run.caller.galleryId(), newcomer.email()).orElse(null);
        if (present == null) {
            return added(run, number, newcomer);
        }
        boolean isSaid = present.firstName().equals(newcomer.firstName())
                && present.lastName().equals(newcomer.lastName())
                && present.role() == newcomer.role();
        if (!isSaid) {
            change(run, present, newcomer);
        }
        return line(number, isSaid ? Result.UNCHANGED : Result.CHANGED, present.id(), newcomer, null);
    }

    private Line added(Import run, long number, Newcomer newcomer) {
        if (people.isTaken(newcomer.email())) {
            throw RefusedException.field("email", "taken");
        }
        if (run.isDryRun) {
            return line(number, Result.CREATED, null, newcomer, null);
        }
        var gallery = run.caller.galleryId();
        var id = new UserId(ids.next());
        if (!people.insert(id, gallery, newcomer, run.nobodyKnows, clock.instant())) {
            throw RefusedException.field("email", "taken");
        }
        audit.add(AuditEvent.of(gallery, run.caller.userId(), AuditAction.JOINED)
                .to(id)
                .with("role", newcomer.role().wireName()));
        var person = people.find(gallery, id).orElseThrow();
        return line(
                number,
                Result.CREATED,
                id,
                newcomer,
                codes.forReset(run.caller, person).code());
    }

    private void change(Import run, Person present, Newcomer newcomer) {
        var gallery = run.caller.galleryId();
        boolean isOtherRole = present.role() != newcomer.role();
        if (isOtherRole && (present.role() == Role.ADMIN || !people.hasOtherLead(gallery, present.id()))) {
            throw RefusedException.field("role", "wrong");
        }
        if (run.isDryRun) {
            return;
        }
        people.rename(present.id(), newcomer.firstName(), newcomer.lastName());
        if (isOtherRole) {
            people.setRole(present.id(), newcomer.role());
            run.ended.addAll(sessions.endAll(present.id(), null, "role"));
            audit.add(AuditEvent.of(gallery, run.caller.userId(), AuditAction.ROLE_CHANGED)
                    .to(present.id())
                    .with("from", present.role().wireName())
                    .with("to", newcomer.role().wireName()));
        }
    }

    private static Newcomer newcomerIn(Map<PersonColumn, String> cells) {
        return Newcomer.checked(
                cells.get(PersonColumn.FIRST_NAME),
                cells.get(PersonColumn.LAST_NAME),
                cells.get(PersonColumn.EMAIL),
                roleIn(cells.get(PersonColumn.ROLE)));
    }

    private static Role roleIn(@Nullable String cell) {
        return switch (cell == null ? "" : Folding.fold(cell)) {
            case "", "calisan", "personel", "satis", "staff" -> Role.STAFF;
            case "sahip", "galeri sahibi", "yonetici", "owner" -> Role.OWNER;
            default -> throw RefusedException.field("role", "unknown_value");
        };
    }

    private static Line line(long number, Result result, @Nullable UserId id, Newcomer who, @Nullable String code) {
        return new Line(number, result, id, who.firstName() + " " + who.lastName(), who.email(), code, Map.of());
    }

    private static boolean isChange(Line line) {
        return line.result() == Result.CREATED || line.result() == Result.CHANGED;
    }

    private static PeopleImportReport report(boolean isDryRun, List<String> ignored, List<Line> lines) {
        return new PeopleImportReport(
                isDryRun,
                count(lines, Result.CREATED),
                count(lines, Result.CHANGED),
                count(lines, Result.UNCHANGED),
                count(lines, Result.REFUSED),
                ignored,
                lines);
    }

    private static int count(List<Line> lines, Result result) {
        return (int) lines.stream().filter(line -> line.result() == result).count();
    }

    /** One list on its way in. */
    private record Import(
            Caller caller, boolean isDryRun, String nobodyKnows, Set<String> seen, List<SessionId> ended) {}
}
