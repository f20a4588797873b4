package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginLimiterTest {

    private static final String AHMET = "ahmet@galeri.example";
    private static final InetAddress SOMEWHERE = InetAddress.ofLiteral("203.0.113.7");

    private long nanos;
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final LoginLimiter limiter = new LoginLimiter(Settings.defaults(Path.of(".")), time);

    @Test
    void guessesAreCountedWhileTheyAreBeingLookedAt() {
        var answers = new ArrayList<ErrorCode>();

        guessInside(6, answers);

        assertThat(answers).containsExactly(ErrorCode.RATE_LIMITED);
    }

    @Test
    void whatWasNoWrongPasswordCostsNothing() {
        for (int i = 0; i < 30; i++) {
            assertThat(limiter.guess(AHMET, SOMEWHERE, () -> "in")).isEqualTo("in");
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
            assertThat(wrong(AHMET, SOMEWHERE)).isEqualTo(ErrorCode.RATE_LIMITED);
        }

        assertThat(limiter.guess(AHMET, InetAddress.ofLiteral("203.0.113.8"), () -> "in"))
                .isEqualTo("in");
    }

    @Test
    void whoSignedInFromAnAddressIsNotKeptOutByGuessesFromElsewhere() {
        limiter.guess(AHMET, SOMEWHERE, () -> "in");

        wrongFromManyAddresses();

        assertThat(limiter.guess(AHMET, SOMEWHERE, () -> "in")).isEqualTo("in");
        assertThat(limiter.guess(AHMET, null, () -> "in")).isEqualTo("in");
        assertThat(refusalOf(InetAddress.ofLiteral("203.0.113.8"))).isPresent();
    }

    @Test
    void oneRivalDoesNotKeepSomebodyNewOutByAskingAgainAndAgain() {
        for (int i = 0; i < 100; i++) {
            wrong(AHMET, SOMEWHERE);
        }

        assertThat(limiter.guess(AHMET, InetAddress.ofLiteral("203.0.113.8"), () -> "in"))
                .isEqualTo("in");
    }

    @Test
    void refusedTriesAreChargedToTheAddress() {
        for (int i = 0; i < 20; i++) {
            wrong(AHMET, SOMEWHERE);
        }

        assertThat(wrong("ayse@galeri.example", SOMEWHERE)).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void strangersWaitLongerTheLongerTheyGoOnButNeverForLong() {
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 200; i++) {
            var wait = refusalOf(strangers(i));
            wait.ifPresent(waits::add);
            nanos += wait.orElse(Duration.ZERO).toNanos();
        }

        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(6));
        assertThat(waits.getLast()).isGreaterThan(Duration.ofSeconds(50)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theManyAddressesOfOneNetworkAreOne() throws UnknownHostException {
        for (int i = 0; i < 5; i++) {
            wrong(AHMET, InetAddress.getByName("2001:db8::" + i));
        }

        assertThat(wrong(AHMET, InetAddress.getByName("2001:db8::ffff"))).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    private void wrongFromManyAddresses() {
        for (int i = 0; i < 50; i++) {
            wrong(AHMET, strangers(i));
        }
    }

    private static InetAddress strangers(int i) {
        return InetAddress.ofLiteral("198.51." + i + ".1");
    }

    /** How long to wait, when the guess was not even looked at. */
    private Optional<Duration> refusalOf(InetAddress address) {
        try {
            return limiter.guess(AHMET, address, () -> {
                throw new RefusedException(ErrorCode.BAD_CREDENTIALS);
            });
        } catch (RefusedException refusal) {
            return Optional.ofNullable(refusal.retryAfter());
        }
    }

    private void guessInside(int depth, List<ErrorCode> answers) {
        try {
            limiter.guess(AHMET, null, () -> {
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
        return codeOf(AHMET, SOMEWHERE, code);
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
