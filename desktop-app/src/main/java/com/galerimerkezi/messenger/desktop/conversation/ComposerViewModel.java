package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.Viewer;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.pictures.SendingViewModel;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.replies.QuickReplies;
import com.galerimerkezi.messenger.desktop.replies.ReplyVariables;
import com.galerimerkezi.messenger.desktop.schedule.ScheduleStrip;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.voice.RecorderViewModel;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What is being written: kept as a draft, and only forgotten once the outbox has it on disk. Until then it stays at the
 * front of the text, and whatever is typed behind it is the next message.
 */
public final class ComposerViewModel {

    private final RoomId room;
    private final Conversations parts;
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty leaving = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Message> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MessageId> answered = new ReadOnlyObjectWrapper<>();
    private final Marking marking;
    private final RecorderViewModel recorder;
    private final BooleanBinding canSend;
    private final BooleanBinding closed;
    private final ObjectBinding<@Nullable Assignee> locked;
    private final Subscription arriving;
    private String draftBeforeEditing = "";
    private boolean isArriving;
    private IntConsumer forgetting = length -> text.set(text.get().substring(length));

    ComposerViewModel(Room room, Conversations parts) {
        this.room = room.id();
        this.parts = parts;
        text.set(parts.drafts().textOf(room.id()));
        problem.set(problemOf(text.get()));
        answered.set(parts.drafts().replyOf(room.id()).orElse(null));
        marking = new Marking(room.id(), parts.drafts());
        text.addListener((_, _, now) -> typed(now));
        arriving = parts.drafts().arrived().subscribe((_, now) -> arrived(now));
        canSend = Bindings.createBooleanBinding(
                () -> !written().isBlank() && !MessageLength.isTooLong(written()), text, leaving, edited);
        recorder = parts.voices().recorder(room.id(), this::takeAnswered, parts.texts());
        var rooms = parts.rooms().rooms();
        closed = Bindings.createBooleanBinding(
                () -> !parts.rooms().find(room.id()).map(Room::isActive).orElse(room.isActive()), rooms);
        locked = Bindings.createObjectBinding(
                () -> parts.rooms()
                        .find(room.id())
                        .flatMap(now -> parts.team().team().lockedBy(now.team()))
                        .orElse(null),
                parts.rooms().all(),
                parts.team().team().team());
    }

    /** How so many characters leave the front of the field, where its caret must not jump. */
    void onForget(IntConsumer forget) {
        forgetting = forget;
    }

    public StringProperty text() {
        return text;
    }

    public BooleanBinding canSend() {
        return canSend;
    }

    public BooleanBinding closed() {
        return closed;
    }

    /** Whose the room is, where only he writes in it; null where anybody does. */
    ObjectBinding<@Nullable Assignee> locked() {
        return locked;
    }

    /** From now on one answers here oneself. */
    void takeOver() {
        sayIfRefused(parts.teamChanges().take(room));
    }

    ObservableList<Viewer> viewers() {
        return parts.team().viewing().in(room);
    }

    /** Speaking in the place of writing. */
    public RecorderViewModel recorder() {
        return recorder;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The message that is being edited, in place of a new one. */
    public ReadOnlyObjectProperty<@Nullable Message> edited() {
        return edited.getReadOnlyProperty();
    }

    /** The message that the next one answers. */
    public ReadOnlyObjectProperty<@Nullable MessageId> answered() {
        return answered.getReadOnlyProperty();
    }

    Marking marking() {
        return marking;
    }

    /** Null leaves it; what is being written stays. */
    public void answer(@Nullable MessageId message) {
        leaveEditing();
        answered.set(message);
        parts.drafts().replies(room, message);
    }

    private @Nullable MessageId takeAnswered() {
        var message = answered.get();
        answer(null);
        return message;
    }

    /** What was being written comes back afterwards. */
    public void edit(Message message) {
        if (edited.get() == null) {
            draftBeforeEditing = text.get();
        }
        edited.set(message);
        text.set(message.content() == null ? "" : message.content());
    }

    public void leaveEditing() {
        if (edited.get() != null) {
            edited.set(null);
            text.set(draftBeforeEditing);
        }
    }

    private void sendEdited(Message message) {
        var content = text.get().strip();
        if (content.equals(message.content())) {
            leaveEditing();
            return;
        }
        var change = parts.changes().edit(message, content);
        sayIfRefused(change);
        var _ = change.thenRun(() -> {
            if (message.equals(edited.get())) {
                leaveEditing();
            }
        });
    }

    /** Why something could not be done stands above the field until the next letter. */
    void sayIfRefused(CompletableFuture<?> change) {
        sayIfRefused(change, parts.texts().get("composer.notChanged"));
    }

    void sayIfRefused(CompletableFuture<?> call, String unreachable) {
        var _ = call.whenComplete((_, failure) -> {
            if (failure != null) {
                problem.set(reasonOf(failure, unreachable));
            }
        });
    }

    private String reasonOf(Throwable failure, String unreachable) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused && refused.code() != null
                ? parts.texts().error(refused.code())
                : unreachable;
    }

    public void send() {
        if (!canSend.get() || closed.get() || locked.get() != null) {
            return;
        }
        var message = edited.get();
        if (message != null) {
            sendEdited(message);
            return;
        }
        var sent = written();
        var replyTo = answered.get();
        leaving.set(leaving.get() + sent.length());
        answer(null);
        var importance = marking.take();
        parts.drafts().changed(room, written());
        var _ = parts.outbox().send(room, sent.strip(), replyTo, importance).whenComplete((_, failure) -> {
            stored(sent, replyTo, failure);
            marking.putBack(failure == null ? null : importance);
        });
    }

    /** Later, by the server; what was written stays in the field until the server has it. */
    void sendAt(Instant at) {
        if (!canSend.get() || closed.get() || edited.get() != null) {
            return;
        }
        var sent = written();
        var request = new ScheduleRequest(
                sent.strip(),
                at,
                answered.get(),
                ClientMessageId.random(),
                marking.chosen().get());
        var call = parts.schedule().add(room, request);
        sayIfRefused(call, parts.texts().get("schedule.unreachable"));
        var _ = call.thenRun(() -> {
            answer(null);
            marking.choose(null);
            if (text.get().startsWith(sent)) {
                forgetting.accept(sent.length());
            }
        });
    }

    /** A quick reply as it stands in this chat. */
    String filled(String reply) {
        return parts.rooms()
                .find(room)
                .map(known -> new ReplyVariables(known, parts.me()).filledInto(reply))
                .orElse(reply);
    }

    QuickReplies replies() {
        return parts.replies();
    }

    ScheduleStrip scheduled() {
        var lead = parts.me().role() != Role.STAFF;
        return new ScheduleStrip(
                parts.schedule(),
                parts.schedule().of(room),
                parts.me().id(),
                lead,
                parts.moments(),
                parts.texts(),
                scheduled -> {
                    putBack(scheduled.content());
                    marking.putBack(scheduled.importance());
                },
                this::sayIfRefused);
    }

    Moments moments() {
        return parts.moments();
    }

    /** Files for this room, which answer what a message would answer. */
    SendingViewModel files() {
        leaveEditing();
        var chosen = parts.sending().into(room, answered.get(), parts.texts());
        chosen.onSent(() -> answer(null));
        return chosen;
    }

    /** A failed message comes back to be changed; what was being written, not what was being edited, stays below it. */
    public void putBack(String message) {
        leaveEditing();
        text.set(text.get().isBlank() ? message : message + "\n" + text.get());
    }

    public void leave() {
        parts.typing().stopped(room);
        parts.drafts().leave();
        arriving.unsubscribe();
        recorder.leave();
    }

    private void stored(String sent, @Nullable MessageId replyTo, @Nullable Throwable failure) {
        leaving.set(Math.max(0, leaving.get() - sent.length()));
        if (edited.get() != null) {
            storedBesideEditing(sent, failure);
        } else if (failure != null) {
            if (answered.get() == null) {
                answer(replyTo);
            }
            parts.drafts().changed(room, written());
            problem.set(parts.texts().get("composer.notSaved"));
        } else if (text.get().startsWith(sent)) {
            forgetting.accept(sent.length());
        }
    }

    private void storedBesideEditing(String sent, @Nullable Throwable failure) {
        if (failure != null) {
            problem.set(parts.texts().get("composer.notSaved"));
        } else if (draftBeforeEditing.startsWith(sent)) {
            draftBeforeEditing = draftBeforeEditing.substring(sent.length());
        }
    }

    /** Without what is on its way into the outbox. */
    private String written() {
        return edited.get() != null
                ? text.get()
                : text.get().substring(Math.min(leaving.get(), text.get().length()));
    }

    private String problemOf(String now) {
        var left = ReplyVariables.leftIn(now);
        return left.isEmpty()
                ? MessageLength.problemOf(now, parts.texts())
                : parts.texts().get("composer.unfilled", String.join(" ", left));
    }

    /** Another desktop of this user went on writing: nobody types here, and nobody is told that somebody does. */
    private void arrived(Drafts.@Nullable Arrived news) {
        if (news == null || !news.room().equals(room)) {
            return;
        }
        var draft = parts.drafts().textOf(room);
        answered.set(parts.drafts().replyOf(room).orElse(null));
        marking.arrived();
        if (edited.get() != null) {
            draftBeforeEditing = draft;
            return;
        }
        isArriving = true;
        text.set(text.get().substring(0, text.get().length() - written().length()) + draft);
        isArriving = false;
    }

    private void typed(String now) {
        problem.set(problemOf(now));
        if (edited.get() != null || isArriving) {
            return;
        }
        parts.drafts().changed(room, written());
        if (now.isBlank()) {
            parts.typing().stopped(room);
            parts.team().viewing().stops(room);
        } else {
            parts.typing().started(room);
            parts.team().viewing().writes(room, ViewingActivity.WRITING);
        }
    }
}
