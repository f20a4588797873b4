package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Dealers.Person person;

    @BeforeEach
    void somebodyNew() {
        person = SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");
    }

    @Test
    void theRightPasswordGivesTokensAndTheProfile() {
        var answer = login(Dealers.PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data().path("expires_in").longValue()).isEqualTo(900);
        assertThat(answer.data().at("/user/gallery_name").textValue()).isEqualTo("Ankara Oto");
        assertThat(answer.data().at("/user/role").textValue()).isEqualTo("staff");
        var me = with(answer).get("/auth/me");
        assertThat(me.data()).isEqualTo(answer.data().path("user"));
    }

    @Test
    void theAddressIsTakenInAnyCase() {
        var shouted = SERVER.asNobody()
                .post(
                        "/auth/login",
                        new LoginRequest(person.email().toUpperCase(Locale.ROOT), Dealers.PASSWORD, "Ofis"));

        assertThat(shouted.status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserGetTheSameAnswer() {
        var wrong = login("yanlış-parola");
        var unknown = SERVER.asNobody().post("/auth/login", new LoginRequest("kimse@galeri.example", "parola-1", null));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json()).isEqualTo(unknown.json());
        assertThat(wrong.code()).isEqualTo(ErrorCode.BAD_CREDENTIALS);
    }

    @Test
    void guessingIsSlowedDownForTheAccount() {
        for (int i = 0; i < 5; i++) {
            login("tahmin-" + i);
        }

        var sixth = login(Dealers.PASSWORD);

        assertThat(sixth.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(Long.parseLong(String.valueOf(sixth.header("Retry-After")))).isPositive();
    }

    @Test
    void guessesMadeAtOnceAreSlowedDownToo() throws Exception {
        List<@Nullable ErrorCode> answers = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> guess = () -> login("tahmin");
            for (var answer : executor.invokeAll(Collections.nCopies(20, guess))) {
                answers.add(answer.get().code());
            }
        }

        assertThat(answers).filteredOn(ErrorCode.RATE_LIMITED::equals).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        var signedIn = with(login(Dealers.PASSWORD));
        for (int i = 0; i < 5; i++) {
            signedIn.post("/auth/password", new PasswordRequest("tahmin-" + i, "Yepyeni-Parola-2"));
        }

        var sixth = signedIn.post("/auth/password", new PasswordRequest(Dealers.PASSWORD, "Yepyeni-Parola-2"));

        assertThat(sixth.code()).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void aDisabledUserCannotSignInNorGoOn() {
        var signedIn = login(Dealers.PASSWORD);
        SERVER.jdbc()
                .sql("UPDATE users SET is_active = false WHERE id = :id")
                .param("id", person.id().value())
                .update();

        assertThat(login(Dealers.PASSWORD).code()).isEqualTo(ErrorCode.BAD_CREDENTIALS);
        assertThat(refresh(signedIn).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void aRefreshTokenRotates() {
        var first = login(Dealers.PASSWORD);

        var second = refresh(first);
        var third = refresh(second);

        assertThat(third.status()).isEqualTo(200);
        assertThat(third.data().path("refresh_token"))
                .isNotEqualTo(second.data().path("refresh_token"));
        assertThat(with(third).get("/auth/me").status()).isEqualTo(200);
    }

    @Test
    void theAnswerToARefreshMayBeLostOnce() {
        var first = login(Dealers.PASSWORD);
        refresh(first);

        var again = refresh(first);

        assertThat(again.status()).isEqualTo(200);
        assertThat(refresh(again).status()).isEqualTo(200);
    }

    @Test
    void aUsedTokenPresentedAfterItsSuccessorEndsTheWholeFamily() {
        var first = login(Dealers.PASSWORD);
        var second = refresh(first);
        var third = refresh(second);

        var stolen = refresh(first);

        assertThat(stolen.code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(refresh(third).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(with(third).get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        var signedIn = login(Dealers.PASSWORD);

        assertThat(with(signedIn).post("/auth/logout").status()).isEqualTo(200);

        assertThat(with(signedIn).get("/chats").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(refresh(signedIn).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        var office = login(Dealers.PASSWORD);
        var home = login(Dealers.PASSWORD);

        var changed = with(office).post("/auth/password", new PasswordRequest(Dealers.PASSWORD, "Yepyeni-Parola-2"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(with(office).get("/auth/me").status()).isEqualTo(200);
        assertThat(with(home).get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(login("Yepyeni-Parola-2").status()).isEqualTo(200);
    }

    @Test
    void aPasswordIsKeptAsArgon2idWithASaltOfItsOwn() {
        with(login(Dealers.PASSWORD)).post("/auth/password", new PasswordRequest(Dealers.PASSWORD, "Yepyeni-Parola-2"));

        var hash = SERVER.jdbc()
                .sql("SELECT password_hash FROM users WHERE id = :id")
                .param("id", person.id().value())
                .query(String.class)
                .single();

        var parts = hash.split("\\$", -1);
        assertThat(parts).hasSize(6).startsWith("", "argon2id", "v=19", "m=19456,t=2,p=1");
        assertThat(Base64.getDecoder().decode(parts[4])).hasSize(16);
        assertThat(new PasswordHasher().hash("Yepyeni-Parola-2")).isNotEqualTo(hash);
    }

    @Test
    void aShortPasswordAndAWrongCurrentOneAreRefused() {
        var signedIn = login(Dealers.PASSWORD);

        assertThat(with(signedIn)
                        .post("/auth/password", new PasswordRequest(Dealers.PASSWORD, "kısa"))
                        .json()
                        .at("/error/fields/newPassword")
                        .isTextual())
                .isTrue();
        assertThat(with(signedIn)
                        .post("/auth/password", new PasswordRequest("yanlış-parola", "Yepyeni-Parola-2"))
                        .code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
    }

    private Answer login(String password) {
        return SERVER.asNobody().post("/auth/login", new LoginRequest(person.email(), password, "Test"));
    }

    private static Answer refresh(Answer signedIn) {
        return SERVER.asNobody()
                .post(
                        "/auth/refresh",
                        new RefreshRequest(signedIn.data().path("refresh_token").textValue()));
    }

    private static Client with(Answer signedIn) {
        return new Client(
                SERVER.server().address(), signedIn.data().path("access_token").textValue());
    }
}
