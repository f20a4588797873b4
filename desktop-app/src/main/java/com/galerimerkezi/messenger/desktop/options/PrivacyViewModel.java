package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** What the gallery shows of itself to others: all of its people see it, its owner decides. */
public final class PrivacyViewModel {

    private final UserProfile me;
    private final ObservableValue<TeamOptions> options;
    private final Function<TeamOptions, CompletableFuture<TeamOptions>> saving;
    private final Texts texts;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public PrivacyViewModel(
            UserProfile me,
            ObservableValue<TeamOptions> options,
            Function<TeamOptions, CompletableFuture<TeamOptions>> saving,
            Texts texts) {
        this.me = me;
        this.options = options;
        this.saving = saving;
        this.texts = texts;
    }

    boolean isLead() {
        return me.role() == Role.OWNER || me.role() == Role.ADMIN;
    }

    ObservableValue<TeamOptions> options() {
        return options;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    CompletableFuture<Boolean> showPresence(boolean shown) {
        return save(options.getValue().withPresence(shown));
    }

    CompletableFuture<Boolean> showReceipts(boolean shown) {
        return save(options.getValue().withReceipts(shown));
    }

    /** Completes with whether it is so now. */
    private CompletableFuture<Boolean> save(TeamOptions wanted) {
        problem.set("");
        return saving.apply(wanted).handle((_, failure) -> {
            if (failure != null) {
                problem.set(reasonOf(failure));
            }
            return failure == null;
        });
    }

    private String reasonOf(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused && !refused.unreachable()
                ? texts.error(refused)
                : texts.get("rooms.notChanged");
    }
}
