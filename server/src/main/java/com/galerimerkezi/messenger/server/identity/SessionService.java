package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.server.identity.SessionRepository.StoredToken;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final TokenService tokens;
    private final RevokedSessions revoked;
    private final List<SessionEndListener> listeners;
    private final Transactions transactions;
    private final Settings.Tokens settings;
    private final Ids ids;
    private final Clock clock;

    SessionService(
            UserRepository users,
            SessionRepository sessions,
            PasswordHasher hasher,
            LoginLimiter limiter,
            TokenService tokens,
            RevokedSessions revoked,
            List<SessionEndListener> listeners,
            Transactions transactions,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.hasher = hasher;
        this.limiter = limiter;
        this.tokens = tokens;
        this.revoked = revoked;
        this.listeners = listeners;
        this.transactions = transactions;
        this.settings = settings.tokens();
        this.ids = ids;
        this.clock = clock;
    }

    public SignedIn login(LoginRequest request, @Nullable InetAddress address) {
        return limiter.guess(request.email(), address, () -> login(request));
    }

    private SignedIn login(LoginRequest request) {
        var user = transactions.read(() -> users.findByEmail(request.email().strip()));
        var matches =
                hasher.matches(request.password(), user.map(User::passwordHash).orElse(null));
        if (!matches) {
            throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
        }
        var session = new SessionId(ids.next());
        var refresh = RefreshToken.random();
        var profile = user.orElseThrow().profile();
        transactions.write(() -> {
            // Hashing took a while: the password may be another by now, or the user disabled.
            if (!users.stillSignsInWith(profile.id(), user.orElseThrow().passwordHash())) {
                throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
            }
            sessions.insertSession(session, profile.id(), request.deviceName());
            sessions.insertToken(refresh, session, null, clock.instant().plus(settings.refreshTtl()));
            return session;
        });
        return signedIn(profile, session, refresh);
    }

    /** The token rotates. One that was used before ends the whole session, but for the grace of a lost answer. */
    public SignedIn refresh(String refreshToken) {
        var presented = new RefreshToken(refreshToken);
        var outcome = transactions.write(() -> rotate(presented));
        return switch (outcome) {
            case Rotated(var profile, var session, var next) -> signedIn(profile, session, next);
            case Stolen(var session) -> {
                tell(session, ErrorCode.SESSION_REVOKED);
                throw new RefusedException(ErrorCode.SESSION_REVOKED);
            }
            case Refused(var code) -> throw new RefusedException(code);
        };
    }

    public void logout(Caller caller) {
        end(caller.sessionId(), "logout");
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
        ended.forEach(session -> tell(session, ErrorCode.SESSION_REVOKED));
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
            return sessions.revokeOthers(caller.userId(), caller.sessionId(), "password", clock.instant());
        });
    }

    private void end(@Nullable SessionId session, String reason) {
        if (session != null) {
            transactions.write(() -> {
                sessions.revoke(session, reason, clock.instant());
                return session;
            });
            tell(session, ErrorCode.SESSION_REVOKED);
        }
    }

    private void tell(SessionId session, ErrorCode reason) {
        revoked.add(session);
        listeners.forEach(listener -> listener.ended(session, reason));
    }

    private Rotation rotate(RefreshToken presented) {
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
            return new Stolen(token.sessionId());
        }
        Optional<User> user = users.findById(token.userId()).filter(User::isActive);
        return user.isEmpty()
                ? new Refused(ErrorCode.SESSION_REVOKED)
                : new Rotated(user.get().profile(), token.sessionId(), successorOf(presented, token, now));
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

    private SignedIn signedIn(UserProfile profile, SessionId session, RefreshToken refresh) {
        var caller = new Caller(profile.id(), profile.galleryId(), profile.role(), session);
        var access = tokens.issue(caller, settings.accessTtl());
        return new SignedIn(access, refresh.text(), settings.accessTtl().toSeconds(), profile);
    }

    private sealed interface Rotation {}

    private record Rotated(UserProfile profile, SessionId session, RefreshToken next) implements Rotation {}

    private record Stolen(SessionId session) implements Rotation {}

    private record Refused(ErrorCode code) implements Rotation {}
}
