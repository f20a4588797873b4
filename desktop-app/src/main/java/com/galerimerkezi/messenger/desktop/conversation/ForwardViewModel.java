package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.Outbox.Forwarded;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** To which of the own gallery's rooms messages are forwarded, and what their readers will see of where they come from. */
final class ForwardViewModel {

    /** A room to forward to. */
    record Target(RoomId room, GalleryId gallery, String name, String car, String detail) {
        String spoken() {
            return String.join(
                    ", ",
                    Stream.of(name, car, detail).filter(part -> !part.isEmpty()).toList());
        }
    }

    private final List<Message> messages;
    private final Room from;
    private final Conversations parts;
    private final Runnable done;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Target> chosen = new SimpleObjectProperty<>();
    private final ObservableList<Target> targets = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty underWay = new SimpleBooleanProperty();
    private final BooleanBinding canForward;

    ForwardViewModel(List<Message> messages, Room from, Conversations parts, Runnable done) {
        this.messages = List.copyOf(messages);
        this.from = from;
        this.parts = parts;
        this.done = done;
        query.subscribe(this::search);
        chosen.subscribe(target -> warning.set(target == null || isHome(target) ? "" : warningFor(target)));
        comment.subscribe(text -> problem.set(MessageLength.problemOf(text, parts.texts())));
        canForward = Bindings.isNotNull(chosen).and(Bindings.isEmpty(problem)).and(underWay.not());
    }

    StringProperty query() {
        return query;
    }

    StringProperty comment() {
        return comment;
    }

    ObjectProperty<@Nullable Target> chosen() {
        return chosen;
    }

    ObservableList<Target> targets() {
        return targets;
    }

    /** That another gallery will read it, and whose name with it; empty where that is not so. */
    ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    BooleanBinding canForward() {
        return canForward;
    }

    String title() {
        return parts.texts().get(messages.size() == 1 ? "forward.title" : "forward.title.several");
    }

    /** The message on one line; of several, how many they are and how the first one begins. */
    String line() {
        var first = Quotes.lineOf(messages.getFirst(), parts.texts());
        return messages.size() == 1 ? first : parts.texts().get("forward.several", messages.size(), first);
    }

    private void search(String typed) {
        var words = SearchText.words(typed);
        targets.setAll(parts.rooms().rooms().stream()
                .map(this::target)
                .filter(target -> SearchText.matches(words, target.spoken()))
                .toList());
        chosen.set(words.length == 0 || targets.isEmpty() ? null : targets.getFirst());
    }

    private Target target(Room room) {
        var title = RoomTitle.of(room, parts.me().galleryId(), parts.texts());
        return new Target(room.id(), title.gallery(), title.name(), title.car(), title.detail());
    }

    /** The gallery that can read the message anyway. */
    private boolean isHome(Target target) {
        return target.gallery()
                .equals(RoomTitle.of(from, parts.me().galleryId(), parts.texts())
                        .gallery());
    }

    /** Of several writers the galleries are named: the names would not fit. */
    private String warningFor(Target target) {
        var origins = messages.stream().map(this::origin).distinct().toList();
        var first = origins.getFirst();
        if (messages.size() == 1) {
            return parts.texts().get("forward.otherGallery", target.name(), first.senderName(), first.galleryName());
        }
        var galleries =
                origins.stream().map(ForwardedFrom::galleryName).distinct().collect(Collectors.joining(", "));
        return parts.texts().get("forward.otherGallery.several", target.name(), galleries);
    }

    /** What its readers will see is the server's to say; until then it is this. */
    private ForwardedFrom origin(Message message) {
        return ForwardedFrom.in(message.metadata())
                .map(first -> new ForwardedFrom(first.senderName(), first.galleryName(), message.id()))
                .orElseGet(() -> new ForwardedFrom(message.firstName(), galleryOf(message), message.id()));
    }

    private String galleryOf(Message message) {
        return from.galleryAId().equals(message.galleryId()) ? from.galleryAName() : from.galleryBName();
    }

    void forward() {
        var target = chosen.get();
        if (target == null || !canForward.get()) {
            return;
        }
        underWay.set(true);
        var all = messages.stream()
                .map(message -> new Forwarded(textOf(message), origin(message)))
                .toList();
        var _ = parts.outbox().forward(target.room(), comment.get(), all).whenComplete((_, failure) -> {
            underWay.set(false);
            if (failure == null) {
                done.run();
            } else {
                problem.set(parts.texts().get("composer.notSaved"));
            }
        });
    }

    /** What stands in the row until the server has put the original in its place. */
    private String textOf(Message message) {
        var words = Objects.requireNonNullElse(message.content(), "");
        return words.isEmpty() ? Quotes.lineOf(message, parts.texts()) : words;
    }

    /** The next or the one before in the list. */
    void step(int by) {
        int now = targets.indexOf(chosen.get());
        if (!targets.isEmpty()) {
            chosen.set(targets.get(Math.clamp(now + by, 0, targets.size() - 1)));
        }
    }
}
