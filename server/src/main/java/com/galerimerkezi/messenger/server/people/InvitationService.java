package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.NewInvitation;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.people.EntryCodes.Guest;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who was asked to come, and may still. */
@Service
class InvitationService {

    private static final int MOST = 100;

    private final EntryRepository entries;
    private final EntryCodes codes;
    private final PeopleRepository people;
    private final Lead lead;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    InvitationService(
            EntryRepository entries,
            EntryCodes codes,
            PeopleRepository people,
            Lead lead,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.codes = codes;
        this.people = people;
        this.lead = lead;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Invitation> list(Caller caller) {
        lead.require(caller);
        return transactions.read(() -> entries.listOpen(caller.galleryId(), clock.instant())).stream()
                .map(EntryCodes::shown)
                .toList();
    }

    NewInvitation invite(Caller caller, EntryKind kind, Role role, Guest guest) {
        lead.require(caller);
        if (kind == EntryKind.NEW_GALLERY && caller.role() != Role.ADMIN) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
        if (role == Role.SERVICE || (role == Role.ADMIN && caller.role() != Role.ADMIN)) {
            throw RefusedException.field("role", "wrong");
        }
        return transactions.write(() -> {
            people.lock(caller.galleryId());
            if (entries.listOpen(caller.galleryId(), clock.instant()).size() >= MOST) {
                throw RefusedException.field("email", "too_many");
            }
            if (guest.email() != null && people.isTaken(guest.email())) {
                throw new RefusedException(ErrorCode.EMAIL_TAKEN);
            }
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.INVITED)
                    .with("kind", kind.wireName())
                    .with("role", role.wireName())
                    .with("email", guest.email()));
            return codes.forGuest(caller, kind, role, guest);
        });
    }

    void withdraw(Caller caller, InvitationId id) {
        lead.require(caller);
        transactions.write(() -> {
            if (!entries.withdraw(caller.galleryId(), id, clock.instant())) {
                throw new RefusedException(ErrorCode.INVITATION_NOT_FOUND);
            }
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.INVITATION_WITHDRAWN));
            return id;
        });
    }
}
