package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.LiveSessions;
import com.galerimerkezi.messenger.server.identity.LoginLimiter;
import com.galerimerkezi.messenger.server.identity.OneTimeCode;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Somebody comes with a one-time code: nobody yet, and afterwards somebody who can sign in. */
@Service
class EntryService {

    private static final int LONGEST_GALLERY = 120;
    private static final int LONGEST_CITY = 80;

    private final EntryRepository entries;
    private final PeopleRepository people;
    private final LoginLimiter limiter;
    private final PasswordHasher hasher;
    private final LiveSessions sessions;
    private final StaffNews news;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    EntryService(
            EntryRepository entries,
            PeopleRepository people,
            LoginLimiter limiter,
            PasswordHasher hasher,
            LiveSessions sessions,
            StaffNews news,
            AuditLog audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.people = people;
        this.limiter = limiter;
        this.hasher = hasher;
        this.sessions = sessions;
        this.news = news;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    EntryInfo look(String code, @Nullable InetAddress address) {
        return limiter.guess(
                code,
                address,
                () -> transactions.read(() -> {
                    var entry = entries.find(digestOf(code), clock.instant())
                            .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_CODE_INVALID));
                    var gallery = entry.gallery();
                    return new EntryInfo(
                            entry.kind(),
                            gallery == null ? null : people.galleryName(gallery).orElse(null),
                            entry.role(),
                            entry.email(),
                            entry.firstName(),
                            entry.lastName(),
                            entry.expiresAt());
                }));
    }

    /** The e-mail address with which they sign in now. */
    String enter(EnterRequest request, @Nullable InetAddress address) {
        return limiter.guess(request.code(), address, () -> enter(request));
    }

    private String enter(EnterRequest request) {
        var digest = digestOf(request.code());
        // Hashing is dear: a code that is good for nothing does not get so far.
        var entry = transactions
                .read(() -> entries.find(digest, clock.instant()))
                .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_CODE_INVALID));
        var newcomer = entry.kind() == EntryKind.RESET ? null : newcomerIn(entry, request);
        var gallery = entry.kind() == EntryKind.NEW_GALLERY ? newGalleryIn(request) : null;
        var hash = hasher.hash(request.password());
        var ended = new ArrayList<SessionId>();
        String email = transactions.<String>write(() -> {
            ended.clear();
            if (entries.use(digest, clock.instant()).isEmpty()) {
                throw new RefusedException(ErrorCode.ENTRY_CODE_INVALID);
            }
            if (newcomer == null) {
                ended.addAll(reset(entry, hash));
                return Objects.requireNonNull(entry.email());
            }
            join(gallery == null ? Objects.requireNonNull(entry.gallery()) : make(gallery), newcomer, hash);
            return newcomer.email();
        });
        sessions.tell(ended);
        return email;
    }

    private List<SessionId> reset(Entry entry, String hash) {
        var user = Objects.requireNonNull(entry.user());
        if (!people.setPassword(user, hash)) {
            throw new RefusedException(ErrorCode.ENTRY_CODE_INVALID);
        }
        audit.add(AuditEvent.of(Objects.requireNonNull(entry.gallery()), user, AuditAction.PASSWORD_CHANGED)
                .with("by", EntryKind.RESET.wireName()));
        return sessions.endAll(user, null, "reset");
    }

    private GalleryId make(NewGallery gallery) {
        var id = new GalleryId(ids.next());
        people.insertGallery(id, gallery.name(), gallery.city());
        audit.add(new AuditEvent(id, null, AuditAction.GALLERY_CREATED, null, Map.of("name", gallery.name())));
        return id;
    }

    private void join(GalleryId gallery, Newcomer newcomer, String hash) {
        var user = new UserId(ids.next());
        people.lock(gallery);
        if (!people.insert(user, gallery, newcomer, hash, clock.instant())) {
            throw new RefusedException(ErrorCode.EMAIL_TAKEN);
        }
        audit.add(AuditEvent.of(gallery, user, AuditAction.JOINED)
                .with("role", newcomer.role().wireName()));
        news.tell(gallery);
    }

    private NewGallery newGalleryIn(EnterRequest request) {
        var gallery = new NewGallery(Newcomer.stripped(request.galleryName()), Newcomer.stripped(request.city()));
        Check.that()
                .text("galleryName", gallery.name(), 1, LONGEST_GALLERY)
                .optionalText("city", gallery.city(), LONGEST_CITY)
                .orRefuse();
        if (transactions.read(() -> people.hasGallery(gallery.name()))) {
            throw RefusedException.field("galleryName", "taken");
        }
        return gallery;
    }

    private static Newcomer newcomerIn(Entry entry, EnterRequest request) {
        var email = entry.email() == null ? request.email() : entry.email();
        return Newcomer.checked(request.firstName(), request.lastName(), email, entry.role());
    }

    private static byte[] digestOf(String code) {
        return OneTimeCode.digest(EntryLink.codeIn(code).orElse(""));
    }

    private record NewGallery(String name, String city) {}
}
