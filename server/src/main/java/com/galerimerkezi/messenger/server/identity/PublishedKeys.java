package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An outside issuer's JWKS, in memory: no request waits for the issuer, and what it changes is here soon. */
final class PublishedKeys implements OutsideKey {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** However many tokens name a key that nobody knows. */
    private static final Duration BETWEEN_LOADS = Duration.ofSeconds(10);

    private final Source source;
    private final Background background;
    private final Clock clock;
    private final AtomicReference<Instant> askedAt = new AtomicReference<>(Instant.MIN);
    private volatile @Nullable List<PublishedKey> keys;

    @FunctionalInterface
    interface Source {
        JWKSet load() throws IOException, ParseException;
    }

    PublishedKeys(Source source, Background background, Clock clock) {
        this.source = source;
        this.background = background;
        this.clock = clock;
        background.every(Duration.ZERO, KEPT, "an outside issuer's keys", this::load);
    }

    @Override
    public boolean hasSigned(SignedJWT token) throws JOSEException {
        var known = keys;
        if (known != null) {
            for (var key : known) {
                if (key.hasSigned(token)) {
                    return true;
                }
            }
        }
        loadSoon();
        if (known == null) {
            throw RefusedException.later(ErrorCode.BUSY, BETWEEN_LOADS);
        }
        return false;
    }

    private void loadSoon() {
        var now = clock.instant();
        var before = askedAt.get();
        if (now.isAfter(before.plus(BETWEEN_LOADS)) && askedAt.compareAndSet(before, now)) {
            background.after(Duration.ZERO, "an outside issuer's keys", this::load);
        }
    }

    private void load() {
        try {
            var usable = new ArrayList<PublishedKey>();
            for (var key : source.load().getKeys()) {
                PublishedKey.of(key).ifPresent(usable::add);
            }
            keys = List.copyOf(usable);
        } catch (IOException | ParseException | JOSEException failure) {
            LOG.warn("The outside issuer's keys cannot be read: {}", failure.getMessage());
        }
    }
}
