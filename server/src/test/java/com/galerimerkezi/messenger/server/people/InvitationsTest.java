package com.galerimerkezi.messenger.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvitationsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Galleries gallery = Galleries.on(SERVER);
    private final String email = "yeni-" + UUID.randomUUID() + "@galeri.example";

    @Test
    void whoIsInvitedChoosesNameAndPasswordAndIsOneOfTheStaff() {
        var code = gallery.invite(Map.of("role", "staff"));

        var info = SERVER.asNobody().post("/auth/entry", Map.of("code", code.toLowerCase(Locale.ROOT)));
        var entered = gallery.enter(code, "Işıl", email, "Yepyeni-Parola-2");

        assertThat(info.data().path("kind").textValue()).isEqualTo("join");
        assertThat(info.data().path("gallery_name").textValue()).startsWith("Galeri ");
        assertThat(entered.data().path("email").textValue()).isEqualTo(email);
        var me = gallery.with(gallery.login(email, "Yepyeni-Parola-2")).get("/auth/me");
        assertThat(me.data().path("role").textValue()).isEqualTo("staff");
        assertThat(me.data().path("gallery_id").textValue())
                .isEqualTo(gallery.id().toString());
        assertThat(gallery.asOwner().get("/team").data().path("colleagues").findValuesAsText("first_name"))
                .contains("Işıl");
    }

    @Test
    void colleaguesHearWhoCameAndTheOtherGalleryDoesNot() {
        var staff = gallery.asStaff();
        var other = Galleries.on(SERVER).asStaff();
        var cursor = staff.cursor();
        var othersCursor = other.cursor();

        gallery.enter(gallery.invite(Map.of()), "Zehra", email, "Yepyeni-Parola-2");

        assertThat(staff.eventsAfter(cursor).findValuesAsText("type")).containsExactly("staff_changed");
        assertThat(staff.eventsAfter(cursor).findValuesAsText("first_name")).contains("Zehra");
        assertThat(other.eventsAfter(othersCursor)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAlsoWhenSeveralComeAtOnce() throws Exception {
        var code = gallery.invite(Map.of());
        Callable<Answer> enter =
                () -> gallery.enter(code, "Ali", UUID.randomUUID() + "@galeri.example", "Yepyeni-Parola-2");

        List<Answer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = executor.invokeAll(Collections.nCopies(3, enter)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.code() == ErrorCode.ENTRY_CODE_INVALID)
                .hasSize(2);
    }

    @Test
    void aCodeThatIsTooOldOrWithdrawnIsGoodForNothing() {
        var old = gallery.invite(Map.of());
        SERVER.jdbc()
                .sql("UPDATE entry_codes SET expires_at = now() WHERE by_gallery = :id")
                .param("id", gallery.id().value())
                .update();
        var owner = gallery.asOwner();
        var withdrawn = owner.post("/people/invitations", Map.of("firstName", "Ali"));
        var open = owner.get("/people/invitations").data();
        owner.delete(
                "/people/invitations/" + withdrawn.data().at("/invitation/id").textValue());

        assertThat(open.findValuesAsText("first_name")).containsExactly("Ali");
        assertThat(owner.get("/people/invitations").data()).isEmpty();
        assertThat(gallery.enter(old, "A", email, "Yepyeni-Parola-2").code()).isEqualTo(ErrorCode.ENTRY_CODE_INVALID);
        assertThat(gallery.enter(withdrawn.data().path("code").textValue(), "A", email, "Yepyeni-Parola-2")
                        .code())
                .isEqualTo(ErrorCode.ENTRY_CODE_INVALID);
    }

    @Test
    void anAddressThatIsTakenLeavesTheCodeGood() {
        var code = gallery.invite(Map.of());

        var taken = gallery.enter(code, "Ali", gallery.staff().email(), "Yepyeni-Parola-2");
        var wrong = gallery.enter(code, " ", "kimse", "Yepyeni-Parola-2");

        assertThat(taken.code()).isEqualTo(ErrorCode.EMAIL_TAKEN);
        assertThat(wrong.json().at("/error/fields")).hasSize(2);
        assertThat(gallery.enter(code, "Ali", email, "Yepyeni-Parola-2").status())
                .isEqualTo(200);
    }

    @Test
    void theAddressOfAnInvitationCannotBeChangedByWhoComes() {
        var code = gallery.invite(Map.of("email", email));

        var entered = gallery.enter(code, "Ali", "baska-" + email, "Yepyeni-Parola-2");

        assertThat(entered.data().path("email").textValue()).isEqualTo(email);
    }

    @Test
    void anOwnerMakesNoAdministratorsAndNoGalleries() {
        var owner = gallery.asOwner();

        assertThat(owner.post("/people/invitations", Map.of("role", "admin")).status())
                .isEqualTo(400);
        assertThat(owner.post("/people/invitations", Map.of("kind", "new_gallery"))
                        .code())
                .isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(owner.post("/people/invitations", Map.of("kind", "reset")).status())
                .isEqualTo(400);
    }

    @Test
    void aFirstGalleryComesWithItsOwnerByTheServersCode() {
        var code = SERVER.server().part(EntryCodes.class).forNewGallery();
        var name = "Yeni Galeri " + UUID.randomUUID();
        Map<String, Object> form = Map.of(
                "code", code, "firstName", "Ece", "lastName", "Kaya", "email", email, "password", "Yepyeni-Parola-2");

        var nameless = SERVER.asNobody().post("/auth/entry/use", form);
        var named = new HashMap<>(form);
        named.put("galleryName", name);
        SERVER.asNobody().post("/auth/entry/use", named);

        assertThat(nameless.json().at("/error/fields/galleryName").isTextual()).isTrue();
        var me = gallery.with(gallery.login(email, "Yepyeni-Parola-2")).get("/auth/me");
        assertThat(me.data().path("role").textValue()).isEqualTo("owner");
        assertThat(me.data().path("gallery_name").textValue()).isEqualTo(name);
    }

    @Test
    void guessingCodesIsSlowedDown() {
        ErrorCode last = null;
        for (int i = 0; i < 6; i++) {
            last = SERVER.asNobody()
                    .post("/auth/entry", Map.of("code", "00000-00000-00000-00000"))
                    .code();
        }

        assertThat(last).isEqualTo(ErrorCode.RATE_LIMITED);
    }
}
