package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for the password once more: a computer may stand open. */
@Component
class PasswordCheck {

    private final UserRepository users;
    private final PasswordHasher hasher;
    private final LoginLimiter limiter;
    private final Transactions transactions;

    PasswordCheck(UserRepository users, PasswordHasher hasher, LoginLimiter limiter, Transactions transactions) {
        this.users = users;
        this.hasher = hasher;
        this.limiter = limiter;
        this.transactions = transactions;
    }

    /** The e-mail address. Throws BAD_CREDENTIALS, and RATE_LIMITED for who guesses. */
    String require(Caller caller, String password) {
        var user = transactions
                .read(() -> users.findById(caller.userId()))
                .orElseThrow(() -> new RefusedException(ErrorCode.TOKEN_INVALID));
        return limiter.guess(user.profile().email(), null, () -> {
            if (!hasher.matches(password, user.passwordHash())) {
                throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
            }
            return user.profile().email();
        });
    }
}
