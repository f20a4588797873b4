package com.galerimerkezi.messenger.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Galleries gallery = Galleries.on(SERVER);
    private final String staff = "/people/" + gallery.staff().id();

    @Test
    void anOwnerSeesTheOwnPeopleAndNobodyElses() {
        gallery.asStaff();

        var people = gallery.asOwner().get("/people").data();

        assertThat(people.findValuesAsText("first_name")).containsExactly("Ali", "Ayşe");
        assertThat(people.findValuesAsText("role")).containsExactly("staff", "owner");
        assertThat(people.get(0).path("last_seen_at").isTextual()).isTrue();
        assertThat(people.toString()).doesNotContain("password", "hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "disabled", "reset", "two-factor"})
    void nobodyTouchesAnotherGallerysPeople(String what) {
        var owner = Galleries.on(SERVER).asOwner();

        var answer = switch (what) {
            case "role" -> owner.put(staff + "/role", Map.of("role", "owner"));
            case "disabled" -> owner.put(staff + "/disabled");
            case "reset" -> owner.post(staff + "/reset");
            default -> owner.delete(staff + "/two-factor");
        };

        assertThat(answer.code()).isEqualTo(ErrorCode.PERSON_NOT_FOUND);
        assertThat(gallery.asStaff().get("/auth/me").data().path("role").textValue())
                .isEqualTo("staff");
    }

    @Test
    void whoIsDisabledIsOutAtOnceWithSocketsAndTokens() throws Exception {
        var signedIn = gallery.login(gallery.staff().email(), Dealers.PASSWORD);
        var client = gallery.with(signedIn);
        try (var socket = new Listener(
                SERVER.server().address(), signedIn.data().path("access_token").textValue())) {
            socket.ready();
            assertThat(gallery.asOwner()
                            .put(staff + "/disabled")
                            .data()
                            .path("is_active")
                            .booleanValue())
                    .isFalse();

            await().until(() -> !socket.isConnected());
        }

        assertThat(client.get("/chats").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(SERVER.asNobody()
                        .post(
                                "/auth/refresh",
                                new RefreshRequest(
                                        signedIn.data().path("refresh_token").textValue()))
                        .code())
                .isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(gallery.login(gallery.staff().email(), Dealers.PASSWORD).code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
        gallery.asOwner().delete(staff + "/disabled");
        assertThat(gallery.login(gallery.staff().email(), Dealers.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void anotherRoleEndsTheSessionsThatHadTheOldOne() {
        var client = gallery.asStaff();
        var owner = gallery.asOwner();

        owner.put(staff + "/role", Map.of("role", "owner"));

        assertThat(client.get("/chats").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(gallery.asStaff().get("/people").status()).isEqualTo(200);
        assertThat(owner.put(staff + "/role", Map.of("role", "admin")).status()).isEqualTo(400);
        assertThat(owner.put(staff + "/role", Map.of("role", "service")).status())
                .isEqualTo(400);
    }

    @Test
    void aTokenThatSaysMoreThanTheTableOpensNothing() {
        var forged = SERVER.as(gallery.staff(), Role.OWNER);

        assertThat(forged.get("/people").code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(forged.get("/audit").code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
    }

    @Test
    void theLastOwnerStays() {
        var owner = gallery.asOwner();
        var self = "/people/" + gallery.owner().id();

        assertThat(owner.put(self + "/role", Map.of("role", "staff")).code()).isEqualTo(ErrorCode.LAST_OWNER);
        assertThat(owner.put(self + "/disabled").code()).isEqualTo(ErrorCode.LAST_OWNER);
        owner.put(staff + "/role", Map.of("role", "owner"));
        assertThat(owner.put(self + "/role", Map.of("role", "staff")).status()).isEqualTo(200);
    }

    @Test
    void aResetEndsTheOldPasswordAndItsCodeMakesANewOne() {
        var client = gallery.asStaff();

        var first = gallery.asOwner().post(staff + "/reset").data().path("code").textValue();
        var second =
                gallery.asOwner().post(staff + "/reset").data().path("code").textValue();

        assertThat(client.get("/chats").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(gallery.login(gallery.staff().email(), Dealers.PASSWORD).code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
        assertThat(gallery.enter(first, "", "", "Yepyeni-Parola-2").code()).isEqualTo(ErrorCode.ENTRY_CODE_INVALID);
        assertThat(gallery.enter(second, "", "", "Yepyeni-Parola-2").status()).isEqualTo(200);
        assertThat(gallery.login(gallery.staff().email(), "Yepyeni-Parola-2").status())
                .isEqualTo(200);
    }

    @Test
    void everybodySeesAndEndsTheOwnSessionsAlone() {
        var office = gallery.asStaff();
        var home = gallery.asStaff();
        var owner = gallery.asOwner();

        var sessions = office.get("/auth/sessions").data();
        var others = Stream.of(sessions.get(0), sessions.get(1))
                .filter(session -> !session.path("is_current").booleanValue())
                .toList();

        assertThat(sessions).hasSize(2);
        assertThat(sessions.findValuesAsText("device_name")).containsOnly("Deneme");
        var path = "/auth/sessions/" + others.getFirst().path("id").textValue();
        assertThat(owner.delete(path).code()).isEqualTo(ErrorCode.SESSION_NOT_FOUND);
        assertThat(office.delete(path).status()).isEqualTo(200);
        assertThat(home.get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        var third = gallery.asStaff();
        office.delete("/auth/sessions");
        assertThat(third.get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(office.get("/auth/sessions").data()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1254"})
    void aListOfStaffIsTriedThenTakenAndTheSameAgainChangesNothing(String charset) {
        var mark = UUID.randomUUID().toString();
        var list = ("Ad;Soyad;E-posta;Görev;Telefon\nŞükrü;Çağlı;s-" + mark + "@galeri.example;Satış;1\nİrem;Öz;i-"
                        + mark
                        + "@galeri.example;Galeri sahibi;2\nAli;Işık;"
                        + gallery.staff().email()
                        + ";;3\nKötü;Satır;adres-değil;;4\n")
                .getBytes(Charset.forName(charset));
        var owner = gallery.asOwner();

        var tried = owner.postRaw("/people/import?dryRun=true", list).data();
        assertThat(owner.get("/people").data()).hasSize(2);
        var done = owner.postRaw("/people/import", list).data();
        var again = owner.postRaw("/people/import", list).data();

        assertThat(List.of(tried, done)).allSatisfy(report -> {
            assertThat(report.path("created").intValue()).isEqualTo(2);
            assertThat(report.path("changed").intValue()).isEqualTo(1);
            assertThat(report.path("refused").intValue()).isEqualTo(1);
            assertThat(report.path("ignored_columns").toString()).isEqualTo("[\"Telefon\"]");
        });
        assertThat(again.path("unchanged").intValue()).isEqualTo(3);
        assertThat(owner.get("/people").data().findValuesAsText("first_name")).contains("Şükrü", "İrem", "Ali");
        assertThat(tried.findValuesAsText("code")).containsOnly("null");
        var code = done.path("lines").get(0).path("code").textValue();
        assertThat(gallery.enter(code, "", "", "Yepyeni-Parola-2")
                        .data()
                        .path("email")
                        .textValue())
                .startsWith("s-");
    }

    @Test
    void aListTakesNobodyFromAnotherGalleryAndDemotesNoLastOwner() {
        var other = Galleries.on(SERVER);
        var list = "ad,soyad,e-posta\nAli,Işık," + other.staff().email() + "\nAyşe,Yılmaz,"
                + gallery.owner().email() + "\n";

        var report = gallery.asOwner().postRaw("/people/import", list.getBytes(StandardCharsets.UTF_8));

        assertThat(report.data().path("refused").intValue()).isEqualTo(2);
        assertThat(other.asStaff().get("/auth/me").data().path("gallery_id").textValue())
                .isEqualTo(other.id().toString());
    }
}
