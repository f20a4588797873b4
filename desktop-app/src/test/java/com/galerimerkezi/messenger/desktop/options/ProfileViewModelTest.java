package com.galerimerkezi.messenger.desktop.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.options.ProfileViewModel.State;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {

    private static final UserProfile ME = new UserProfile(
            new UserId(UUID.randomUUID()),
            "Ahmet",
            "Yılmaz",
            "ahmet@yildiz.example",
            Role.STAFF,
            new GalleryId(UUID.randomUUID()),
            "Yıldız Otomotiv");

    private final Texts texts = Texts.in("tr");
    private final List<PasswordRequest> asked = new ArrayList<>();
    private CompletableFuture<Void> answer = new CompletableFuture<>();
    private final ProfileViewModel model = new ProfileViewModel(
            ME,
            request -> {
                asked.add(request);
                return answer;
            },
            texts);

    @Test
    void anotherPasswordIsAskedForAndTheFieldsAreEmptiedOnceItIsChanged() {
        fill("eski-parola", "yeni-parola", "yeni-parola");

        model.submit();
        assertThat(model.state().get()).isEqualTo(State.BUSY);
        model.submit();
        answer.complete(null);

        assertThat(asked).containsExactly(new PasswordRequest("eski-parola", "yeni-parola"));
        assertThat(model.state().get()).isEqualTo(State.DONE);
        assertThat(model.message().get()).isEqualTo(texts.get("settings.password.done"));
        assertThat(model.current().get() + model.next().get() + model.again().get())
                .isEmpty();
    }

    @Test
    void whatTheServerWouldRefuseIsSaidBefore() {
        refusedAtOnce("eski-parola", "kısa", "kısa", texts.get("settings.password.tooShort", 8));
        refusedAtOnce("eski-parola", "ü".repeat(129), "ü".repeat(129), texts.get("settings.password.tooLong", 128));
        refusedAtOnce("eski-parola", "yeni-parola", "yeni-parole", texts.get("settings.password.differs"));
        refusedAtOnce("eski-parola", "eski-parola", "eski-parola", texts.get("settings.password.same"));
        assertThat(asked).isEmpty();
    }

    @Test
    void nothingIsAskedWhileAFieldIsEmpty() {
        fill("eski-parola", "yeni-parola", "");

        model.submit();

        assertThat(asked).isEmpty();
        assertThat(model.state().get()).isEqualTo(State.WAITING);
    }

    @Test
    void whatTheServerRefusesIsASentence() {
        answer = CompletableFuture.failedFuture(GatewayException.refused(ErrorCode.BAD_CREDENTIALS));
        refusedAtOnce("yanlış", "yeni-parola", "yeni-parola", texts.get("settings.password.wrong"));

        answer = CompletableFuture.failedFuture(GatewayException.refused(ErrorCode.RATE_LIMITED));
        refusedAtOnce("yanlış", "yeni-parola", "yeni-parola", texts.error(ErrorCode.RATE_LIMITED));

        answer = CompletableFuture.failedFuture(GatewayException.unreachable(new IOException("cut")));
        refusedAtOnce("yanlış", "yeni-parola", "yeni-parola", texts.get("error.unreachable"));
    }

    private void refusedAtOnce(String current, String next, String again, String sentence) {
        fill(current, next, again);

        model.submit();

        assertThat(model.state().get()).isEqualTo(State.REFUSED);
        assertThat(model.message().get()).isEqualTo(sentence);
    }

    private void fill(String current, String next, String again) {
        model.current().set(current);
        model.next().set(next);
        model.again().set(again);
    }
}
