package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RecoveryCodes;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A second thing that signing in asks for: what an authenticator app shows now, or one of ten codes kept on paper. */
@Service
public class TwoFactorService {

    private static final String ISSUER = "Galeri Messenger";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 16;
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private final TwoFactorRepository factors;
    private final PasswordCheck passwords;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TwoFactorService(
            TwoFactorRepository factors,
            PasswordCheck passwords,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.factors = factors;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    TwoFactor state(Caller caller) {
        return transactions.read(
                () -> new TwoFactor(isOn(caller.userId()), factors.countRecoveryCodes(caller.userId())));
    }

    /** It counts once {@link #confirm} has seen a code of it. */
    TwoFactorSetup begin(Caller caller, String password) {
        var email = passwords.require(caller, password);
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        boolean isBegun = transactions.write(() -> factors.begin(caller.userId(), secret, clock.instant()));
        if (!isBegun) {
            throw RefusedException.field("password", "twice");
        }
        var text = Totp.base32(secret);
        var uri = "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(email) + "?secret=" + text + "&issuer="
                + encoded(ISSUER);
        return new TwoFactorSetup(text, uri);
    }

    RecoveryCodes confirm(Caller caller, String code) {
        return transactions.write(() -> {
            var user = caller.userId();
            var secret = factors.find(user)
                    .filter(found -> !found.isOn())
                    .orElseThrow(() -> new RefusedException(ErrorCode.SECOND_FACTOR_WRONG));
            long step = secret.stepOf(digits(code), clock.instant())
                    .orElseThrow(() -> new RefusedException(ErrorCode.SECOND_FACTOR_WRONG));
            if (!factors.confirm(user, secret.begun(), step, clock.instant())) {
                throw new RefusedException(ErrorCode.SECOND_FACTOR_WRONG);
            }
            var codes = Stream.generate(() -> OneTimeCode.random(RECOVERY_LETTERS))
                    .limit(RECOVERY_CODES)
                    .toList();
            factors.insertRecoveryCodes(user, codes);
            audit.add(AuditEvent.of(caller.galleryId(), user, AuditAction.TWO_FACTOR_ON));
            return new RecoveryCodes(spaced(codes));
        });
    }

    void end(Caller caller, String password) {
        passwords.require(caller, password);
        transactions.write(() -> {
            if (factors.delete(caller.userId())) {
                audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.TWO_FACTOR_OFF));
            }
            return caller;
        });
    }

    /** For somebody whose phone is lost. A part of the transaction that is under way. Whether there was one. */
    public boolean remove(UserId user) {
        return factors.delete(user);
    }

    /** Throws SECOND_FACTOR_REQUIRED or SECOND_FACTOR_WRONG. A part of the transaction of the sign-in. */
    void require(Caller caller, @Nullable String code) {
        var user = caller.userId();
        var secret = factors.find(user).filter(TwoFactorRepository.Secret::isOn).orElse(null);
        if (secret == null) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw new RefusedException(ErrorCode.SECOND_FACTOR_REQUIRED);
        }
        var step = secret.stepOf(digits(code), clock.instant());
        if (step.isPresent() && factors.useStep(user, step.getAsLong())) {
            return;
        }
        if (!factors.useRecoveryCode(user, plain(code), clock.instant())) {
            throw new RefusedException(ErrorCode.SECOND_FACTOR_WRONG);
        }
        audit.add(AuditEvent.of(caller.galleryId(), user, AuditAction.RECOVERY_CODE_USED)
                .with("left", factors.countRecoveryCodes(user)));
    }

    private boolean isOn(UserId user) {
        return factors.find(user).map(TwoFactorRepository.Secret::isOn).orElse(false);
    }

    private static String digits(String code) {
        return NO_DIGITS.matcher(code).replaceAll("");
    }

    private static String plain(String code) {
        return EntryLink.plain(code);
    }

    private static List<String> spaced(List<String> codes) {
        return codes.stream()
                .map(code -> String.join("-", code.split("(?<=\\G.{4})", -1)))
                .map(code -> code.replaceAll("-$", ""))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
