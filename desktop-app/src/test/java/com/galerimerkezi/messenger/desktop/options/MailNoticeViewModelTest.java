package com.galerimerkezi.messenger.desktop.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MailNoticeViewModelTest {

    private final Texts texts = Texts.in("tr");
    private final CompletableFuture<MailNotice> answer = new CompletableFuture<>();
    private final List<Boolean> saved = new ArrayList<>();

    @Test
    void nothingCanBeChosenUntilTheServerHasAnswered() {
        var model = model(this::save);
        assertThat(model.changeable().get()).isFalse();
        assertThat(model.hint().get()).isEqualTo(texts.get("settings.mail.asking"));

        answer.complete(new MailNotice(true, true));

        assertThat(model.changeable().get()).isTrue();
        assertThat(model.enabled().get()).isTrue();
        assertThat(model.hint().get()).contains("selim@galeri.example");
    }

    @Test
    void aServerThatSendsNoMailsIsSaidAndNothingIsOn() {
        answer.complete(new MailNotice(false, true));
        var model = model(this::save);

        assertThat(model.changeable().get()).isFalse();
        assertThat(model.enabled().get()).isFalse();
        assertThat(model.hint().get()).isEqualTo(texts.get("settings.mail.none"));
    }

    @Test
    void whatIsChosenIsTheServersAtOnce() {
        answer.complete(new MailNotice(true, true));
        var model = model(this::save);

        assertThat(model.choose(false).join()).isTrue();

        assertThat(saved).containsExactly(false);
        assertThat(model.enabled().get()).isFalse();
    }

    @Test
    void whatCouldNotBeChangedStandsAndIsSaid() {
        answer.complete(new MailNotice(true, true));
        var model = model(_ -> CompletableFuture.failedFuture(new IllegalStateException("no line")));

        assertThat(model.choose(false).join()).isFalse();

        assertThat(model.enabled().get()).isTrue();
        assertThat(model.problem().get()).isEqualTo(texts.get("rooms.notChanged"));
    }

    @Test
    void withoutALineItIsSaidThatNothingCanBeChanged() {
        answer.completeExceptionally(new IllegalStateException("no line"));

        assertThat(model(this::save).hint().get()).isEqualTo(texts.get("settings.mail.unknown"));
    }

    private CompletableFuture<MailNotice> save(boolean enabled) {
        saved.add(enabled);
        return CompletableFuture.completedFuture(new MailNotice(true, enabled));
    }

    private MailNoticeViewModel model(Function<Boolean, CompletableFuture<MailNotice>> saving) {
        return new MailNoticeViewModel("selim@galeri.example", () -> answer, saving, texts);
    }
}
