package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.Objects;
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

/** To which of the own gallery's rooms a message is forwarded, and what its readers will see of where it comes from. */
final class ForwardViewModel {

    /** A room to forward to. */
    record Target(RoomId room, GalleryId gallery, String name, String car, String detail) {
        String spoken() {
            return String.join(
                    ", ",
                    Stream.of(name, car, detail).filter(part -> !part.isEmpty()).toList());
        }
    }

    private final Message message;
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

    ForwardViewModel(Message message, Room from, Conversations parts, Runnable done) {
        this.message = message;
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

    /** The message on one line. */
    String line() {
        return Quotes.lineOf(message, parts.texts());
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

    private String warningFor(Target target) {
        var origin = origin();
        return parts.texts().get("forward.otherGallery", target.name(), origin.senderName(), origin.galleryName());
    }

    /** What its readers will see is the server's to say; until then it is this. */
    private ForwardedFrom origin() {
        return ForwardedFrom.in(message.metadata())
                .map(first -> new ForwardedFrom(first.senderName(), first.galleryName(), message.id()))
                .orElseGet(() -> new ForwardedFrom(message.firstName(), galleryName(), message.id()));
    }

    private String galleryName() {
        return from.galleryAId().equals(message.galleryId()) ? from.galleryAName() : from.galleryBName();
    }

    void forward() {
        var target = chosen.get();
        if (target == null || !canForward.get()) {
            return;
        }
        underWay.set(true);
        var text = Objects.requireNonNullElse(message.content(), "");
        var _ = parts.outbox()
                .forward(target.room(), comment.get(), text, origin())
                .whenComplete((_, failure) -> {
                    underWay.set(false);
                    if (failure == null) {
                        done.run();
                    } else {
                        problem.set(parts.texts().get("composer.notSaved"));
                    }
                });
    }

    /** The next or the one before in the list. */
    void step(int by) {
        int now = targets.indexOf(chosen.get());
        if (!targets.isEmpty()) {
            chosen.set(targets.get(Math.clamp(now + by, 0, targets.size() - 1)));
        }
    }
}
