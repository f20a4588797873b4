package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.SessionRepository.StoredToken;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signing in, staying signed in, signing out. */
@Service
public class SessionService {

    /** An answer to a refresh may be lost on the way: for this long the token before it still works. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final UserRepository users;
    private final SessionRepository sessions;
    private final PasswordHasher hasher;
    private final LoginLimiter limiter;
    private final TwoFactorService secondFactor;
    private final LiveSessions live;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Settings.Tokens settings;
    private final Clock clock;

    SessionService(
            UserRepository users,
            SessionRepository sessions,
            PasswordHasher hasher,
            LoginLimiter limiter,
            TwoFactorService secondFactor,
            LiveSessions live,
            AuditLog audit,
            Transactions transactions,
            Settings settings,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.hasher = hasher;
        this.limiter = limiter;
        this.secondFactor = secondFactor;
        this.live = live;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings.tokens();
        this.clock = clock;
    }

    public SignedIn login(LoginRequest request, @Nullable InetAddress address, Locale language) {
        return limiter.guess(request.email(), address, () -> guess(request, address, language));
    }

    private SignedIn guess(LoginRequest request, @Nullable InetAddress address, Locale language) {
        var user = transactions.read(() -> users.findByEmail(request.email().strip()));
        try {
            return login(request, user.orElse(null), address, language);
        } catch (RefusedException refused) {
            if (!refused.code().isTemporary() && refused.code() != ErrorCode.SECOND_FACTOR_REQUIRED) {
                // In a transaction of its own: that of the sign-in is undone. An unknown address is nobody's, and may
                // be a password that went into the wrong field.
                var profile = user.map(User::profile).orElse(null);
                audit.add(new AuditEvent(
                                profile == null ? null : profile.galleryId(),
                                null,
                                AuditAction.SIGN_IN_REFUSED,
                                profile == null ? null : profile.id(),
                                Map.of("reason", refused.code().name()))
                        .with("address", address == null ? null : address.getHostAddress()));
            }
            throw refused;
        }
    }

    private SignedIn login(LoginRequest request, @Nullable User user, @Nullable InetAddress address, Locale language) {
        boolean matches = hasher.matches(request.password(), user == null ? null : user.passwordHash());
        if (!matches || user == null) {
            throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
        }
        var profile = user.profile();
        return transactions.write(() -> {
            // Hashing took a while: the password may be another by now, or the user disabled.
            if (!users.stillSignsInWith(profile.id(), user.passwordHash())) {
                throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
            }
            secondFactor.require(
                    new Caller(profile.id(), profile.galleryId(), profile.role(), null), request.oneTimeCode());
            audit.add(AuditEvent.of(profile.galleryId(), profile.id(), AuditAction.SIGN_IN)
                    .with("device", request.deviceName())
                    .with("address", address == null ? null : address.getHostAddress()));
            return live.begin(profile, request.deviceName(), address, language);
        });
    }

    /** The token rotates. One that was used before ends the whole session, but for the grace of a lost answer. */
    public SignedIn refresh(String refreshToken, Locale language) {
        var presented = new RefreshToken(refreshToken);
        var outcome = transactions.write(() -> rotate(presented, language));
        return switch (outcome) {
            case Rotated(var profile, var session, var next) -> live.signedIn(profile, session, next);
            case Stolen(var session) -> {
                live.tell(List.of(session));
                throw new RefusedException(ErrorCode.SESSION_REVOKED);
            }
            case Refused(var code) -> throw new RefusedException(code);
        };
    }

    public void logout(Caller caller) {
        var session = caller.sessionId();
        if (session == null) {
            return;
        }
        transactions.write(() -> {
            sessions.revoke(session, "logout", clock.instant());
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.SIGN_OUT));
            return session;
        });
        live.tell(List.of(session));
    }

    /** Where the caller is signed in. */
    List<OwnSession> own(Caller caller) {
        return transactions.read(() -> sessions.list(caller.userId(), caller.sessionId(), clock.instant()));
    }

    void endOwn(Caller caller, SessionId session) {
        transactions.write(() -> {
            if (!sessions.revokeOwn(caller.userId(), session, "ended", clock.instant())) {
                throw new RefusedException(ErrorCode.SESSION_NOT_FOUND);
            }
            ended(caller, 1);
            return session;
        });
        live.tell(List.of(session));
    }

    void endOthers(Caller caller) {
        live.tell(transactions.write(() -> {
            var others = live.endAll(caller.userId(), caller.sessionId(), "ended");
            if (!others.isEmpty()) {
                ended(caller, others.size());
            }
            return others;
        }));
    }

    private void ended(Caller caller, int count) {
        audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.SESSION_ENDED)
                .with("count", count));
    }

    public UserProfile me(Caller caller) {
        return transactions
                .read(() -> users.findById(caller.userId()))
                .map(User::profile)
                .orElseThrow(() -> new RefusedException(ErrorCode.TOKEN_INVALID));
    }

    /** Ends the user's other sessions. */
    public void changePassword(Caller caller, PasswordRequest request) {
        var user = transactions
                .read(() -> users.findById(caller.userId()))
                .orElseThrow(() -> new RefusedException(ErrorCode.TOKEN_INVALID));
        var ended = limiter.guess(user.profile().email(), null, () -> changePassword(caller, user, request));
        live.tell(ended);
    }

    private List<SessionId> changePassword(Caller caller, User user, PasswordRequest request) {
        if (!hasher.matches(request.currentPassword(), user.passwordHash())) {
            throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
        }
        var hash = hasher.hash(request.newPassword());
        return transactions.write(() -> {
            if (!users.changePassword(caller.userId(), user.passwordHash(), hash)) {
                throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
            }
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.PASSWORD_CHANGED));
            return live.endAll(caller.userId(), caller.sessionId(), "password");
        });
    }

    private Rotation rotate(RefreshToken presented, Locale language) {
        var now = clock.instant();
        var found = sessions.findTokenInTurn(presented);
        if (found.isEmpty()) {
            return new Refused(ErrorCode.TOKEN_INVALID);
        }
        var token = found.get();
        if (token.isRevoked()) {
            return new Refused(ErrorCode.SESSION_REVOKED);
        }
        if (now.isAfter(token.expiresAt())) {
            return new Refused(ErrorCode.TOKEN_EXPIRED);
        }
        if (isReuse(presented, token, now)) {
            sessions.revoke(token.sessionId(), "reuse", now);
            users.findById(token.userId())
                    .map(User::profile)
                    .ifPresent(profile ->
                            audit.add(AuditEvent.of(profile.galleryId(), profile.id(), AuditAction.TOKEN_REUSED)));
            return new Stolen(token.sessionId());
        }
        Optional<User> user = users.findById(token.userId()).filter(User::isActive);
        if (user.isEmpty()) {
            return new Refused(ErrorCode.SESSION_REVOKED);
        }
        var next = successorOf(presented, token, now);
        sessions.used(token.sessionId(), language, now);
        return new Rotated(user.get().profile(), token.sessionId(), next);
    }

    private boolean isReuse(RefreshToken presented, StoredToken token, Instant now) {
        if (token.isSuperseded()) {
            return true;
        }
        return token.usedAt() != null
                && (!now.isBefore(token.usedAt().plus(GRACE)) || sessions.hasUsedSuccessor(presented));
    }

    private RefreshToken successorOf(RefreshToken presented, StoredToken token, Instant now) {
        if (token.usedAt() != null) {
            // Whose answer was lost, or a thief's: whoever comes with that one later tells which.
            sessions.supersedeSuccessors(presented, token.sessionId(), now);
        } else if (!sessions.markUsed(presented, now)) {
            throw new IllegalStateException("a refresh token was used in spite of the lock");
        }
        var next = RefreshToken.random();
        sessions.insertToken(next, token.sessionId(), presented, now.plus(settings.refreshTtl()));
        return next;
    }

    private sealed interface Rotation {}

    private record Rotated(UserProfile profile, SessionId session, RefreshToken next) implements Rotation {}

    private record Stolen(SessionId session) implements Rotation {}

    private record Refused(ErrorCode code) implements Rotation {}
}
