package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Whether one is told by mail of what waits while one is not there: the server knows it, and whether it sends mails. */
public final class MailNoticeViewModel {

    private final String address;
    private final Function<Boolean, CompletableFuture<MailNotice>> saving;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper changeable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public MailNoticeViewModel(
            String address,
            Supplier<CompletableFuture<MailNotice>> asking,
            Function<Boolean, CompletableFuture<MailNotice>> saving,
            Texts texts) {
        this.address = address;
        this.saving = saving;
        this.texts = texts;
        hint.set(texts.get("settings.mail.asking"));
        var _ = asking.get().handle(this::answered);
    }

    private boolean answered(@Nullable MailNotice notice, @Nullable Throwable failure) {
        if (notice == null) {
            hint.set(texts.get("settings.mail.unknown"));
            return false;
        }
        show(notice);
        return true;
    }

    private void show(MailNotice notice) {
        changeable.set(notice.available());
        enabled.set(notice.available() && notice.enabled());
        hint.set(notice.available() ? texts.get("settings.mail.hint", address) : texts.get("settings.mail.none"));
    }

    /** Completes with whether it is so now. */
    CompletableFuture<Boolean> choose(boolean wanted) {
        problem.set("");
        return saving.apply(wanted).handle((notice, failure) -> {
            if (notice == null) {
                problem.set(texts.get("rooms.notChanged"));
                return false;
            }
            show(notice);
            return true;
        });
    }

    ReadOnlyBooleanProperty changeable() {
        return changeable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty enabled() {
        return enabled.getReadOnlyProperty();
    }

    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
