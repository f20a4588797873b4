package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How sessions begin and end, and who is told of an end. */
@Component
public class LiveSessions {

    private final SessionRepository sessions;
    private final TokenService tokens;
    private final RevokedSessions revoked;
    private final List<SessionEndListener> listeners;
    private final Settings.Tokens settings;
    private final Ids ids;
    private final Clock clock;

    LiveSessions(
            SessionRepository sessions,
            TokenService tokens,
            RevokedSessions revoked,
            List<SessionEndListener> listeners,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.revoked = revoked;
        this.listeners = listeners;
        this.settings = settings.tokens();
        this.ids = ids;
        this.clock = clock;
    }

    /** A part of the transaction of the sign-in. */
    SignedIn begin(UserProfile profile, @Nullable String deviceName, @Nullable InetAddress address, Locale language) {
        var session = new SessionId(ids.next());
        var refresh = RefreshToken.random();
        var now = clock.instant();
        sessions.insertSession(
                session, profile.id(), deviceName, address == null ? null : address.getHostAddress(), language, now);
        sessions.insertToken(refresh, session, null, now.plus(settings.refreshTtl()));
        return signedIn(profile, session, refresh);
    }

    SignedIn signedIn(UserProfile profile, SessionId session, RefreshToken refresh) {
        var caller = new Caller(profile.id(), profile.galleryId(), profile.role(), session);
        var access = tokens.issue(caller, settings.accessTtl());
        return new SignedIn(access, refresh.text(), settings.accessTtl().toSeconds(), profile);
    }

    /** A part of the transaction under way; {@link #tell} comes after its commit. */
    public List<SessionId> endAll(UserId user, @Nullable SessionId kept, String reason) {
        return sessions.revokeOthers(user, kept, reason, clock.instant());
    }

    /** Their tokens are refused and their sockets closed from now on. */
    public void tell(Collection<SessionId> ended) {
        for (var session : ended) {
            revoked.add(session);
            listeners.forEach(listener -> listener.ended(session, ErrorCode.SESSION_REVOKED));
        }
    }
}
