package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.desktop.gateway.Tokens;
import com.galerimerkezi.messenger.desktop.local.LocalFilesException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the next start needs of this session, as long as nobody else has signed in meanwhile. */
final class RememberedSession implements Tokens.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedSession.class);

    private final TokenVault vault;
    private final Consumer<ErrorCode> whenEnded;
    private Remembered remembered;
    private boolean left;

    RememberedSession(Remembered remembered, TokenVault vault, Consumer<ErrorCode> whenEnded) {
        this.remembered = remembered;
        this.vault = vault;
        this.whenEnded = whenEnded;
    }

    @Override
    public void renewed(SignedIn signedIn) {
        synchronized (vault) {
            remembered = remembered.with(signedIn.refreshToken(), signedIn.user());
            if (!left) {
                keep(remembered);
            }
        }
    }

    /** This session goes on with what is in memory; only the next start asks for the password. */
    private void keep(Remembered next) {
        try {
            vault.store(next);
        } catch (LocalFilesException failure) {
            LOG.warn("The renewed session could not be kept", failure);
        }
    }

    @Override
    public void ended(ErrorCode reason) {
        synchronized (vault) {
            if (!left) {
                vault.clear();
            }
        }
        whenEnded.accept(reason);
    }

    /** Whoever signs out is not remembered. */
    void forget() {
        synchronized (vault) {
            left = true;
            vault.clear();
        }
    }

    /** A renewal that ends only now must not overwrite what the next session has renewed: that would look like theft. */
    void leave() {
        synchronized (vault) {
            left = true;
        }
    }
}
