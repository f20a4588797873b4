package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.replies.QuickReplies;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Writing, changing and deleting quick replies: one's own, and the gallery's where one leads it. */
public final class QuickRepliesViewModel {

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final UserProfile me;
    private final QuickReplies replies;
    private final Texts texts;
    private final StringProperty shortcut = new SimpleStringProperty("");
    private final StringProperty content = new SimpleStringProperty("");
    private final BooleanProperty forGallery = new SimpleBooleanProperty();
    private final SimpleObjectProperty<@Nullable QuickReply> edited = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding canSave;
    /** Of what is being written: saving again after an answer that was lost is the same one. */
    private QuickReplyId id = fresh();

    public QuickRepliesViewModel(UserProfile me, QuickReplies replies, Texts texts) {
        this.me = me;
        this.replies = replies;
        this.texts = texts;
        canSave = Bindings.createBooleanBinding(
                () -> !busy.get()
                        && ONE_WORD.matcher(word()).matches()
                        && word().length() <= QuickReply.LONGEST_SHORTCUT
                        && !content.get().isBlank()
                        && content.get().strip().length() <= QuickReply.MOST_CHARACTERS,
                busy,
                shortcut,
                content);
    }

    ObservableList<QuickReply> replies() {
        return replies.all();
    }

    StringProperty shortcut() {
        return shortcut;
    }

    StringProperty content() {
        return content;
    }

    BooleanProperty forGallery() {
        return forGallery;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    BooleanBinding canSave() {
        return canSave;
    }

    BooleanBinding isEditing() {
        return edited.isNotNull();
    }

    boolean isLead() {
        return me.role() == Role.OWNER || me.role() == Role.ADMIN;
    }

    boolean mayChange(QuickReply reply) {
        return !reply.isGallerys() || isLead();
    }

    void edit(QuickReply reply) {
        edited.set(reply);
        id = reply.id();
        shortcut.set(reply.shortcut());
        content.set(reply.content());
        forGallery.set(reply.isGallerys());
        problem.set("");
    }

    void leave() {
        edited.set(null);
        id = fresh();
        shortcut.set("");
        content.set("");
        forGallery.set(false);
        problem.set("");
    }

    void save() {
        if (canSave.get()) {
            var request = new QuickReplyRequest(word(), content.get().strip(), forGallery.get());
            follow(replies.save(id, request), this::leave);
        }
    }

    void delete(QuickReply reply) {
        follow(replies.delete(reply.id()), () -> {
            if (reply.id().equals(id)) {
                leave();
            }
        });
    }

    private void follow(CompletableFuture<?> call, Runnable then) {
        busy.set(true);
        problem.set("");
        var _ = call.whenComplete((_, failure) -> {
            busy.set(false);
            if (failure == null) {
                then.run();
            } else {
                problem.set(sentence(failure));
            }
        });
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused ? texts.error(refused) : texts.get("error.unexpected");
    }

    /** With or without the slash. */
    private String word() {
        var typed = shortcut.get().strip();
        return typed.startsWith("/") ? typed.substring(1) : typed;
    }

    private static QuickReplyId fresh() {
        return new QuickReplyId(UUID.randomUUID());
    }
}
