package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.ResetCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.LiveSessions;
import com.galerimerkezi.messenger.server.identity.OneTimeCode;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.identity.TwoFactorService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** A gallery's people as its owner changes them. Whose rights change is signed out everywhere, at once. */
@Service
class PeopleService {

    private static final int UNKNOWN_PASSWORD_LETTERS = 40;

    private final PeopleRepository people;
    private final EntryCodes codes;
    private final Lead lead;
    private final LiveSessions sessions;
    private final TwoFactorService secondFactors;
    private final PasswordHasher hasher;
    private final StaffNews news;
    private final AuditLog audit;
    private final Transactions transactions;

    PeopleService(
            PeopleRepository people,
            EntryCodes codes,
            Lead lead,
            LiveSessions sessions,
            TwoFactorService secondFactors,
            PasswordHasher hasher,
            StaffNews news,
            AuditLog audit,
            Transactions transactions) {
        this.people = people;
        this.codes = codes;
        this.lead = lead;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.hasher = hasher;
        this.news = news;
        this.audit = audit;
        this.transactions = transactions;
    }

    List<Person> list(Caller caller) {
        lead.require(caller);
        return transactions.read(() -> people.list(caller.galleryId()));
    }

    Person setRole(Caller caller, UserId id, Role role) {
        if (role == Role.SERVICE || (role == Role.ADMIN && caller.role() != Role.ADMIN)) {
            lead.require(caller);
            throw RefusedException.field("role", "wrong");
        }
        return change(caller, id, (person, ended) -> {
            if (person.role() != role) {
                refuseIfLast(caller, person, role == Role.STAFF);
                people.setRole(id, role);
                ended.addAll(sessions.endAll(id, null, "role"));
                audit.add(of(caller, AuditAction.ROLE_CHANGED, id)
                        .with("from", person.role().wireName())
                        .with("to", role.wireName()));
            }
        });
    }

    Person disable(Caller caller, UserId id) {
        return change(caller, id, (person, ended) -> {
            if (person.isActive()) {
                refuseIfLast(caller, person, true);
                people.setActive(id, false);
                codes.withdrawResets(id);
                ended.addAll(sessions.endAll(id, null, "disabled"));
                audit.add(of(caller, AuditAction.USER_DISABLED, id));
            }
        });
    }

    Person enable(Caller caller, UserId id) {
        return change(caller, id, (person, ended) -> {
            if (!person.isActive()) {
                people.setActive(id, true);
                audit.add(of(caller, AuditAction.USER_ENABLED, id));
            }
        });
    }

    /** The old password is good for nothing from now on; the code makes a new one. */
    ResetCode reset(Caller caller, UserId id) {
        lead.require(caller);
        var nobodyKnows = hasher.hash(OneTimeCode.random(UNKNOWN_PASSWORD_LETTERS));
        var code = new ArrayList<ResetCode>();
        change(caller, id, (person, ended) -> {
            if (!people.setPassword(id, nobodyKnows)) {
                throw new RefusedException(ErrorCode.PERSON_NOT_FOUND);
            }
            ended.addAll(sessions.endAll(id, null, "reset"));
            audit.add(of(caller, AuditAction.PASSWORD_RESET, id));
            code.clear();
            code.add(codes.forReset(caller, person));
        });
        return code.getFirst();
    }

    /** For whoever lost the phone and the recovery codes. */
    Person removeTwoFactor(Caller caller, UserId id) {
        return change(caller, id, (person, ended) -> {
            if (secondFactors.remove(id)) {
                audit.add(of(caller, AuditAction.TWO_FACTOR_OFF, id));
            }
        });
    }

    private Person change(Caller caller, UserId id, BiConsumer<Person, List<SessionId>> change) {
        lead.require(caller);
        var ended = new ArrayList<SessionId>();
        var changed = transactions.write(() -> {
            ended.clear();
            people.lock(caller.galleryId());
            // again, under the lock: another owner may just have taken the role away
            lead.require(caller);
            change.accept(find(caller, id), ended);
            news.tell(caller.galleryId());
            return find(caller, id);
        });
        sessions.tell(ended);
        return changed;
    }

    private Person find(Caller caller, UserId id) {
        return people.find(caller.galleryId(), id).orElseThrow(() -> new RefusedException(ErrorCode.PERSON_NOT_FOUND));
    }

    private void refuseIfLast(Caller caller, Person person, boolean losesTheLead) {
        boolean isLead = person.role() == Role.OWNER || person.role() == Role.ADMIN;
        if (isLead && losesTheLead && person.isActive() && !people.hasOtherLead(caller.galleryId(), person.id())) {
            throw new RefusedException(ErrorCode.LAST_OWNER);
        }
    }

    private static AuditEvent of(Caller caller, AuditAction action, UserId person) {
        return AuditEvent.of(caller.galleryId(), caller.userId(), action).to(person);
    }
}
