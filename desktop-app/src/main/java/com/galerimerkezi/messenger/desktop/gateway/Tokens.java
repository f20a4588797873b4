package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The access token, in memory only, and its renewal: one at a time, whoever asks. */
public final class Tokens {

    private final ReentrantLock renewing = new ReentrantLock();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Function<String, SignedIn> refresh;
    private final Listener listener;
    private volatile @Nullable String access;
    private String refreshToken;

    /** Called on the thread that asked for a token; renewed() returns when the new refresh token is safe. */
    public interface Listener {
        void renewed(SignedIn signedIn);

        void ended(ErrorCode reason);
    }

    Tokens(Function<String, SignedIn> refresh, String refreshToken, @Nullable String access, Listener listener) {
        this.refresh = refresh;
        this.refreshToken = refreshToken;
        this.access = access;
        this.listener = listener;
    }

    public String access() {
        var present = access;
        return present != null ? present : renewed(null);
    }

    /** A token other than the refused one; many refused at once share one renewal. */
    public String renewed(@Nullable String refused) {
        renewing.lock();
        try {
            var present = access;
            if (present != null && !present.equals(refused)) {
                return present;
            }
            var next = refresh.apply(refreshToken);
            refreshToken = next.refreshToken();
            access = next.accessToken();
            listener.renewed(next);
            return next.accessToken();
        } catch (GatewayException failure) {
            if (failure.endsSession()) {
                end(Objects.requireNonNullElse(failure.code(), ErrorCode.SESSION_REVOKED));
            }
            throw failure;
        } finally {
            renewing.unlock();
        }
    }

    /** The server said that the session is over; told once. */
    public void end(ErrorCode reason) {
        if (ended.compareAndSet(false, true)) {
            listener.ended(reason);
        }
    }

    static boolean curedByRenewal(@Nullable ErrorCode code) {
        return code == ErrorCode.TOKEN_EXPIRED || code == ErrorCode.TOKEN_INVALID || code == ErrorCode.TOKEN_MISSING;
    }
}
