package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoFactorTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Dealers.Person person =
            SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.codeAt(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(Totp.base32(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void aPhoneThatIsAStepBesideIsUnderstoodAndTwoStepsAreNot() {
        var secret = new byte[20];
        var now = Instant.ofEpochSecond(1_000_000_015);

        assertThat(Totp.stepOf(secret, Totp.codeAt(secret, now.minusSeconds(30)), now))
                .isPresent();
        assertThat(Totp.stepOf(secret, Totp.codeAt(secret, now.plusSeconds(30)), now))
                .isPresent();
        assertThat(Totp.stepOf(secret, Totp.codeAt(secret, now.minusSeconds(60)), now))
                .isEmpty();
    }

    @Test
    void onceItIsOnThePasswordAloneOpensNothing() {
        var secret = switchedOn().secret();

        assertThat(login(null).code()).isEqualTo(ErrorCode.SECOND_FACTOR_REQUIRED);
        assertThat(login("000000").code()).isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
        assertThat(login(next(secret)).status()).isEqualTo(200);
    }

    @Test
    void theDatabaseDoesNotTellTheSecretAndARowThatIsMovedToAnotherUserOpensNothing() {
        var secret = switchedOn().secret();
        var stored = stored();

        assertThat(HexFormat.of().formatHex(stored))
                .doesNotContain(HexFormat.of().formatHex(secret));
        assertThat(SERVER.server().part(FactorBox.class).open(person.id(), stored))
                .hasValueSatisfying(key -> assertThat(key.getEncoded()).isEqualTo(secret));
        var other = SERVER.world().mehmet().id();
        assertThat(SERVER.server().part(FactorBox.class).open(other, stored)).isEmpty();
    }

    @Test
    void aSecretThatAnOlderServerStoredAsItIsStillOpensAndIsSealedAtTheNextStart() {
        var secret = switchedOn().secret();
        SERVER.jdbc()
                .sql("UPDATE two_factors SET secret = :secret, sealed = false WHERE user_id = :id")
                .param("secret", secret)
                .param("id", person.id().value())
                .update();
        assertThat(login(next(secret)).status()).isEqualTo(200);

        SERVER.server().part(FactorSealing.class).sealAll();

        assertThat(stored()).isNotEqualTo(secret);
        assertThat(SERVER.server().part(FactorBox.class).open(person.id(), stored()))
                .hasValueSatisfying(key -> assertThat(key.getEncoded()).isEqualTo(secret));
    }

    @Test
    void withAnotherKeyOfTheServerTheCodesOnPaperStillOpen() {
        var on = switchedOn();
        var foreign = new FactorBox(() -> new byte[32]).seal(person.id(), on.secret());
        SERVER.jdbc()
                .sql("UPDATE two_factors SET secret = :secret WHERE user_id = :id")
                .param("secret", foreign)
                .param("id", person.id().value())
                .update();

        assertThat(login(next(on.secret())).code()).isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
        assertThat(login(on.recoveryCode()).status()).isEqualTo(200);
    }

    private byte[] stored() {
        return SERVER.jdbc()
                .sql("SELECT secret FROM two_factors WHERE user_id = :id")
                .param("id", person.id().value())
                .query(byte[].class)
                .single();
    }

    @Test
    void aCodeWorksOnceAlsoTheOneThatSwitchedItOn() {
        var on = switchedOn();
        var code = next(on.secret());

        assertThat(login(on.firstCode()).code()).isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
        assertThat(login(code).status()).isEqualTo(200);
        assertThat(login(code).code()).isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
    }

    @Test
    void aRecoveryCodeWorksOnceAndIsKeptAsADigest() {
        var on = switchedOn();
        var code = on.recoveryCode();

        assertThat(login(code.toLowerCase(Locale.ROOT)).status()).isEqualTo(200);
        assertThat(login(code).code()).isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
        assertThat(on.client()
                        .get("/auth/two-factor")
                        .data()
                        .path("recovery_codes_left")
                        .intValue())
                .isEqualTo(9);
        assertThat(SERVER.jdbc()
                        .sql("SELECT count(*) FROM recovery_codes WHERE user_id = :id AND length(digest) = 32")
                        .param("id", person.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void guessingCodesIsSlowedDown() {
        switchedOn();
        for (int i = 0; i < 5; i++) {
            login("00000" + i);
        }

        assertThat(login("000009").code()).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void onlyWhoKnowsThePasswordSwitchesItOnOrOff() {
        var on = switchedOn();

        assertThat(on.client().post("/auth/two-factor", password("yanlış")).code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
        assertThat(on.client().post("/auth/two-factor/off", password("yanlış")).code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
        assertThat(on.client()
                        .post("/auth/two-factor", password(Dealers.PASSWORD))
                        .status())
                .isEqualTo(400);
        on.client().post("/auth/two-factor/off", password(Dealers.PASSWORD));
        assertThat(login(null).status()).isEqualTo(200);
    }

    @Test
    void aSecretThatNoAppHasShownACodeOfCountsForNothing() {
        var client = signedIn();

        client.post("/auth/two-factor", password(Dealers.PASSWORD));

        assertThat(client.post("/auth/two-factor/confirm", Map.of("code", "000000"))
                        .code())
                .isEqualTo(ErrorCode.SECOND_FACTOR_WRONG);
        assertThat(login(null).status()).isEqualTo(200);
    }

    private On switchedOn() {
        var client = signedIn();
        var setup = client.post("/auth/two-factor", password(Dealers.PASSWORD)).data();
        var secret = SERVER.server()
                .part(FactorBox.class)
                .open(person.id(), stored())
                .orElseThrow()
                .getEncoded();
        assertThat(setup.path("secret").textValue()).isEqualTo(Totp.base32(secret));
        assertThat(setup.path("uri").textValue())
                .startsWith("otpauth://totp/Galeri%20Messenger:kisi-")
                .contains("secret=" + Totp.base32(secret));
        // the step before the present one, so that tests have another one left
        var code = Totp.codeAt(secret, Instant.now().minusSeconds(30));
        var codes = client.post("/auth/two-factor/confirm", Map.of("code", code))
                .data()
                .path("codes");
        assertThat(StreamSupport.stream(codes.spliterator(), false)).hasSize(10);
        return new On(
                client, new SecretKeySpec(secret, "RAW"), code, codes.get(0).textValue());
    }

    private static String next(byte[] secret) {
        return Totp.codeAt(secret, Instant.now().plusSeconds(30));
    }

    private Client signedIn() {
        var answer = login(null);
        return new Client(
                SERVER.server().address(), answer.data().path("access_token").textValue());
    }

    private Answer login(@Nullable String code) {
        return SERVER.asNobody().post("/auth/login", new LoginRequest(person.email(), Dealers.PASSWORD, "Test", code));
    }

    private static Map<String, String> password(String text) {
        return Map.of("password", text);
    }

    private record On(Client client, SecretKey key, String firstCode, String recoveryCode) {

        byte[] secret() {
            return key.getEncoded();
        }
    }
}
