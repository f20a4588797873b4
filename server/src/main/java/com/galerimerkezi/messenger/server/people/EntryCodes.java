package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.NewInvitation;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.ResetCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.OneTimeCode;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes one-time codes. Each is shown once, and of 100 random bits. */
@Component
public class EntryCodes {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofDays(1);

    private final EntryRepository entries;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    @Autowired
    EntryCodes(EntryRepository entries, Transactions transactions, Ids ids, Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the operator's commands. */
    public EntryCodes(DataSource dataSource, Clock clock) {
        this(new EntryRepository(dataSource), new Transactions(dataSource), new Ids(), clock);
    }

    /** With it somebody brings a gallery and owns it. The operator at the server gives it out. */
    public String forNewGallery() {
        return transactions.write(() -> {
            var code = OneTimeCode.random(EntryLink.CODE_LENGTH);
            keep(entry(EntryKind.NEW_GALLERY, null, null, Role.OWNER, INVITATION, Guest.ANYBODY), code, null);
            return EntryLink.spaced(code);
        });
    }

    NewInvitation forGuest(Caller caller, EntryKind kind, Role role, Guest guest) {
        var code = OneTimeCode.random(EntryLink.CODE_LENGTH);
        var gallery = kind == EntryKind.NEW_GALLERY ? null : caller.galleryId();
        var entry = entry(kind, gallery, null, role, INVITATION, guest);
        keep(entry, code, caller);
        return new NewInvitation(shown(entry), EntryLink.spaced(code));
    }

    /** The one before it is good for nothing any more. */
    ResetCode forReset(Caller caller, Person person) {
        withdrawResets(person.id());
        var code = OneTimeCode.random(EntryLink.CODE_LENGTH);
        var guest = new Guest(person.email(), person.firstName(), person.lastName());
        var entry = entry(EntryKind.RESET, caller.galleryId(), person.id(), person.role(), RESET, guest);
        keep(entry, code, caller);
        return new ResetCode(EntryLink.spaced(code), entry.expiresAt());
    }

    void withdrawResets(UserId person) {
        entries.withdrawResets(person, clock.instant());
    }

    static Invitation shown(Entry entry) {
        return new Invitation(
                entry.id(),
                entry.kind(),
                entry.role(),
                entry.email(),
                entry.firstName(),
                entry.lastName(),
                entry.createdAt(),
                entry.expiresAt());
    }

    private Entry entry(
            EntryKind kind, @Nullable GalleryId gallery, @Nullable UserId user, Role role, Duration life, Guest guest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Entry(
                new InvitationId(ids.next()),
                kind,
                gallery,
                user,
                role,
                guest.email(),
                guest.firstName(),
                guest.lastName(),
                now,
                now.plus(life));
    }

    private void keep(Entry entry, String code, @Nullable Caller caller) {
        entries.insert(
                entry,
                OneTimeCode.digest(code),
                caller == null ? null : caller.galleryId(),
                caller == null ? null : caller.userId());
    }

    /** Whom a code is meant for, as far as the one who gives it out knows. */
    record Guest(
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName) {
        static final Guest ANYBODY = new Guest(null, null, null);
    }
}
