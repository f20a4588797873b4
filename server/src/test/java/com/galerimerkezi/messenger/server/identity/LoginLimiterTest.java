package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginLimiterTest {

    private static final InetAddress SOMEWHERE = InetAddress.ofLiteral("203.0.113.7");

    private final LoginLimiter limiter = new LoginLimiter(Settings.defaults(Path.of(".")));

    @Test
    void guessesAreCountedWhileTheyAreBeingLookedAt() {
        var answers = new ArrayList<ErrorCode>();

        guessInside(6, answers);

        assertThat(answers).containsExactly(ErrorCode.RATE_LIMITED);
    }

    @Test
    void whatWasNoWrongPasswordCostsNothing() {
        for (int i = 0; i < 30; i++) {
            assertThat(limiter.guess("ahmet@galeri.example", SOMEWHERE, () -> "in"))
                    .isEqualTo("in");
            assertThat(failing(ErrorCode.DATABASE_UNAVAILABLE)).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        }
    }

    @Test
    void anAddressThatGuessesAtManyAccountsIsSlowedDown() {
        assertThat(wrongFor30Accounts(SOMEWHERE)).endsWith(ErrorCode.RATE_LIMITED);
    }

    @Test
    void aReverseProxyOnThisMachineIsNotTakenForOneGuesser() {
        assertThat(wrongFor30Accounts(InetAddress.getLoopbackAddress())).containsOnly(ErrorCode.BAD_CREDENTIALS);
    }

    @Test
    void anAddressThatIsSlowedDownTakesNothingFromAnAccount() {
        wrongFor30Accounts(SOMEWHERE);
        for (int i = 0; i < 10; i++) {
            assertThat(wrong("ahmet@galeri.example", SOMEWHERE)).isEqualTo(ErrorCode.RATE_LIMITED);
        }

        assertThat(limiter.guess("ahmet@galeri.example", InetAddress.ofLiteral("203.0.113.8"), () -> "in"))
                .isEqualTo("in");
    }

    private void guessInside(int depth, List<ErrorCode> answers) {
        try {
            limiter.guess("ahmet@galeri.example", null, () -> {
                if (depth > 1) {
                    guessInside(depth - 1, answers);
                }
                return depth;
            });
        } catch (RefusedException refusal) {
            answers.add(refusal.code());
        }
    }

    private List<ErrorCode> wrongFor30Accounts(InetAddress address) {
        var answers = new ArrayList<ErrorCode>();
        for (int i = 0; i < 30; i++) {
            answers.add(wrong("kisi-" + i + "@galeri.example", address));
        }
        return answers;
    }

    private ErrorCode wrong(String email, InetAddress address) {
        return codeOf(email, address, ErrorCode.BAD_CREDENTIALS);
    }

    private ErrorCode failing(ErrorCode code) {
        return codeOf("ahmet@galeri.example", SOMEWHERE, code);
    }

    private ErrorCode codeOf(String email, InetAddress address, ErrorCode failure) {
        try {
            return limiter.guess(email, address, () -> {
                throw new RefusedException(failure);
            });
        } catch (RefusedException refusal) {
            return refusal.code();
        }
    }
}
