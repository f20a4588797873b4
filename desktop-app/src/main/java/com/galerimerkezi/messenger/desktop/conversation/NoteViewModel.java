package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.team.NotesOfRoom;
import com.galerimerkezi.messenger.desktop.team.OutgoingNote;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A note that is being written: a text, a draft and a way of its own. Nothing here can reach the other gallery. */
public final class NoteViewModel {

    private final RoomId room;
    private final Conversations parts;
    private final TeamWork work;
    private final NotesOfRoom notes;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty storing = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Note> edited = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canAdd;
    private String draftBeforeEditing = "";
    private IntConsumer forgetting = length -> text.set(text.get().substring(length));

    NoteViewModel(Room room, Conversations parts) {
        this.room = room.id();
        this.parts = parts;
        work = parts.team();
        notes = work.notes().of(this.room);
        text.set(work.drafts().textOf(this.room));
        text.addListener((_, _, now) -> typed(now));
        canAdd = Bindings.createBooleanBinding(
                () -> !storing.get() && !text.get().isBlank() && length() <= Note.MOST_CHARACTERS, text, storing);
    }

    /** Whether one notes, and does not write to the other gallery. */
    public BooleanProperty chosen() {
        return chosen;
    }

    public StringProperty text() {
        return text;
    }

    public BooleanBinding canAdd() {
        return canAdd;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The own note that is being edited, in place of a new one. */
    public ReadOnlyObjectProperty<@Nullable Note> edited() {
        return edited.getReadOnlyProperty();
    }

    /** How so many characters leave the front of the field, where its caret must not jump. */
    void onForget(IntConsumer forget) {
        forgetting = forget;
    }

    /** Colleagues whose name has a word that begins so, in the order of the team. */
    List<Colleague> colleagues(String beginning) {
        var words = SearchText.words(beginning);
        return work.team().others().stream()
                .filter(colleague -> SearchText.matches(words, TeamStore.nameOf(colleague)))
                .toList();
    }

    /** Adds the note, or gives the one that is edited its new words. */
    public void add() {
        if (!canAdd.get()) {
            return;
        }
        var note = edited.get();
        if (note != null) {
            change(note);
            return;
        }
        var added = text.get();
        storing.set(true);
        var _ = work.outbox().add(room, added.strip(), mentionsIn(added)).whenComplete((_, failure) -> {
            storing.set(false);
            if (failure != null) {
                problem.set(parts.texts().get("note.notSaved"));
            } else if (edited.get() != null) {
                draftBeforeEditing = "";
            } else if (text.get().startsWith(added)) {
                forgetting.accept(added.length());
            }
        });
    }

    private void change(Note note) {
        var words = text.get().strip();
        if (words.equals(note.content())) {
            leaveEditing();
            return;
        }
        var changing = work.notes().edit(note, words, mentionsIn(words));
        sayIfRefused(changing);
        var _ = changing.thenRun(() -> {
            if (note.equals(edited.get())) {
                leaveEditing();
            }
        });
    }

    private List<UserId> mentionsIn(String words) {
        return work.team().named(words).stream().map(Colleague::userId).toList();
    }

    boolean isMine(Note note) {
        return note.deletedAt() == null && note.authorId().equals(parts.me().id());
    }

    /** The newest own one. */
    Optional<Note> lastOwn() {
        return notes.notes().reversed().stream().filter(this::isMine).findFirst();
    }

    /** What was being written comes back afterwards. */
    public void edit(Note note) {
        if (edited.get() == null) {
            draftBeforeEditing = text.get();
        }
        chosen.set(true);
        edited.set(note);
        text.set(note.content() == null ? "" : note.content());
    }

    public void leaveEditing() {
        if (edited.get() != null) {
            edited.set(null);
            text.set(draftBeforeEditing);
        }
    }

    public void delete(Note note) {
        sayIfRefused(work.notes().delete(note));
    }

    void retry(OutgoingNote note) {
        work.outbox().retry(note);
    }

    void forget(OutgoingNote note) {
        var _ = work.outbox().take(note);
    }

    /** One that was refused comes back to be changed. */
    void putBack(OutgoingNote note) {
        leaveEditing();
        chosen.set(true);
        var _ = work.outbox()
                .take(note)
                .thenAccept(words -> text.set(text.get().isBlank() ? words : words + "\n" + text.get()));
    }

    private void sayIfRefused(CompletableFuture<?> call) {
        var _ = call.whenComplete((_, failure) -> {
            if (failure != null) {
                chosen.set(true);
                problem.set(reasonOf(failure));
            }
        });
    }

    private String reasonOf(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused && refused.code() != null
                ? parts.texts().error(refused.code())
                : parts.texts().get("composer.notChanged");
    }

    private int length() {
        return text.get().codePointCount(0, text.get().length());
    }

    private void typed(String now) {
        problem.set(
                length() > Note.MOST_CHARACTERS
                        ? parts.texts().get("note.tooLong", length(), Note.MOST_CHARACTERS)
                        : "");
        if (edited.get() == null) {
            work.drafts().changed(room, now);
        }
        if (now.isBlank()) {
            work.viewing().stops(room);
        } else {
            work.viewing().writes(room, ViewingActivity.NOTING);
        }
    }

    public void leave() {
        leaveEditing();
        work.drafts().flush();
    }
}
