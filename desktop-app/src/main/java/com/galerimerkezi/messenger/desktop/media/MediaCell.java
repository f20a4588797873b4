package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.look.Shown;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One row of a list of media. */
final class MediaCell extends ListCell<MediaRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WHEEL = 24;

    private final MediaKit kit;
    private final RoomMedia media;
    private final Consumer<Message> view;
    private final ObservableValue<@Nullable MessageId> current;
    private @Nullable MediaEntry entry;

    MediaCell(MediaKit kit, RoomMedia media, Consumer<Message> view, ObservableValue<@Nullable MessageId> current) {
        this.kit = kit;
        this.media = media;
        this.view = view;
        this.current = current;
        setPrefWidth(0);
        current.when(Shown.of(this)).subscribe(_ -> mark());
    }

    @Override
    protected void updateItem(@Nullable MediaRow row, boolean empty) {
        var before = getItem();
        super.updateItem(row, empty);
        if (row != null && row.equals(before) && getGraphic() != null) {
            return;
        }
        forget();
        setGraphic(empty || row == null ? null : content(row));
        mark();
    }

    private void forget() {
        if (entry != null) {
            entry.forget();
            entry = null;
        }
    }

    private Node content(MediaRow row) {
        return switch (row) {
            case MediaRow.Month month -> Parts.text(kit.moments().month(month.month()), "media-month");
            case MediaRow.Pictures pictures -> MediaGrid.row(pictures.messages(), kit, view);
            case MediaRow.Single single -> {
                entry = new MediaEntry(single.message(), kit);
                yield entry;
            }
            case MediaRow.Older _ -> older();
        };
    }

    private Node older() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        var failed = media.state().map(now -> now == LoadState.FAILED);
        var again = Parts.button("media-older", kit.texts().get("conversation.retry"), "secondary", media::loadOlder);
        var problem = new VBox(MediaGrid.GAP, Parts.text(kit.texts().get("media.failed"), "text-muted"), again);
        Parts.shown(wheel, failed.map(is -> !is));
        Parts.shown(problem, failed);
        var place = new StackPane(wheel, problem);
        place.getStyleClass().add("media-older");
        return place;
    }

    private void mark() {
        var row = getItem();
        if (row == null || getGraphic() == null) {
            setAccessibleText("");
            return;
        }
        var now = current.getValue();
        if (getGraphic() instanceof HBox pictures) {
            pictures.getChildren().forEach(cell -> mark(cell, now));
        } else if (entry != null) {
            mark(entry, now);
        }
        setAccessibleText(spoken(row, now));
    }

    private static void mark(Node item, @Nullable MessageId now) {
        item.pseudoClassStateChanged(
                CURRENT, item.getUserData() instanceof Message its && its.id().equals(now));
    }

    /** Of pictures the one where the keys are. */
    private String spoken(MediaRow row, @Nullable MessageId now) {
        return switch (row) {
            case MediaRow.Month month -> kit.moments().month(month.month());
            case MediaRow.Pictures pictures ->
                pictures.messages().stream()
                        .filter(picture -> picture.id().equals(now))
                        .findFirst()
                        .map(kit::spoken)
                        .orElseGet(() ->
                                pictures.messages().stream().map(kit::spoken).collect(Collectors.joining("; ")));
            case MediaRow.Single _ -> entry == null ? "" : entry.spoken();
            case MediaRow.Older _ -> kit.texts().get("media.loading");
        };
    }

    /** What Enter does in a row of one. */
    void use() {
        if (entry != null) {
            entry.use();
        }
    }
}
