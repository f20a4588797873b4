package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One kind of a room's media; the arrows go from one to the next, Enter opens it. */
final class MediaListView extends ListView<MediaRow> {

    private static final double WHEEL = 28;

    private final MediaKind kind;
    private final MediaKit kit;
    private final RoomMedia media;
    private final ObjectProperty<@Nullable MessageId> current = new SimpleObjectProperty<>();
    private final List<MediaCell> cells = new ArrayList<>();
    private final Subscription changes;
    private MediaRows rows = new MediaRows(List.of());

    MediaListView(MediaKind kind, MediaKit kit) {
        this.kind = kind;
        this.kit = kit;
        media = kit.open(kind);
        setId("media-list");
        getStyleClass().addAll("choices", "media-list");
        setAccessibleText(kit.texts().get("media.kind." + name(kind)));
        setPlaceholder(nothing());
        setCellFactory(_ -> {
            var cell = new MediaCell(kit, media, this::view, current);
            cells.add(cell);
            return cell;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pointed);
        changes = Subscription.combine(
                media.all().subscribe(this::show),
                media.hasOlder().subscribe(this::show),
                media.state().subscribe(_ -> kit.lists().soon(this::loadOlderAtTheEnd)),
                heightProperty().subscribe(_ -> kit.lists().soon(this::loadOlderAtTheEnd)),
                skinProperty()
                        .subscribe(_ -> flow().ifPresent(rows -> rows.positionProperty()
                                .subscribe((_, _) -> kit.lists().soon(this::loadOlderAtTheEnd)))));
        show();
    }

    private static String name(MediaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void show() {
        rows = MediaRows.of(
                media.all(),
                media.hasOlder().get(),
                kind == MediaKind.VISUAL ? MediaRows.ACROSS : 1,
                at -> YearMonth.from(kit.moments().dayOf(at)));
        Lists.show(getItems(), rows.rows());
        if (chosen().isEmpty()) {
            current.set(rows.first().map(Message::id).orElse(null));
        }
    }

    /** In the place of the rows: that they are on their way, did not come, or that there are none. */
    private Node nothing() {
        var state = media.state();
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        Parts.shown(wheel, state.map(LoadState.LOADING::equals));
        var sign = new FontIcon(signOf(kind));
        Parts.shown(sign, state.map(LoadState.READY::equals));
        var words = Parts.text("", "text-muted");
        words.textProperty().bind(state.map(this::wordsOf));
        var again = Parts.button("media-again", kit.texts().get("conversation.retry"), "secondary", media::loadOlder);
        Parts.shown(again, state.map(LoadState.FAILED::equals));
        var box = new VBox(wheel, sign, words, again);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private String wordsOf(LoadState state) {
        return kit.texts()
                .get(
                        switch (state) {
                            case READY -> "media.none." + name(kind);
                            case LOADING -> "media.loading";
                            case FAILED -> "media.failed";
                        });
    }

    static String signOf(MediaKind kind) {
        return switch (kind) {
            case VISUAL -> "fth-image";
            case FILE -> "fth-file-text";
            case VOICE -> "fth-mic";
            case LINK -> "fth-link";
        };
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
    }

    /** Unless the last answer was a failure: then somebody has to ask. */
    private void loadOlderAtTheEnd() {
        layout();
        boolean isAtTheEnd = flow().map(VirtualFlow::getLastVisibleCell).orElse(null) instanceof ListCell<?> last
                && last.getItem() instanceof MediaRow.Older;
        if (isAtTheEnd && media.state().get() == LoadState.READY) {
            media.loadOlder();
        }
    }

    private void view(Message picture) {
        kit.view(picture, media, this);
    }

    private Optional<Message> chosen() {
        var id = current.get();
        return media.all().stream().filter(message -> message.id().equals(id)).findFirst();
    }

    private void pressed(KeyEvent event) {
        var from = chosen().orElse(null);
        if (from == null || !isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> rows.beside(from, -1).ifPresent(this::go);
            case RIGHT -> rows.beside(from, 1).ifPresent(this::go);
            case UP -> rows.below(from, -1).ifPresent(this::go);
            case DOWN -> rows.below(from, 1).ifPresent(this::go);
            case HOME -> rows.first().ifPresent(this::go);
            case END -> rows.last().ifPresent(this::go);
            case ENTER, SPACE -> use(from);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(Message to) {
        current.set(to.id());
        int row = rows.rowOf(to);
        getFocusModel().focus(row);
        // with the name of its month, where it is the first under it, and with what comes after the last one
        boolean isFirst = row > 0 && rows.rows().get(row - 1) instanceof MediaRow.Month;
        boolean isLast = row + 1 < rows.rows().size() && rows.rows().get(row + 1) instanceof MediaRow.Older;
        int shown = isLast ? row + 1 : isFirst ? row - 1 : row;
        flow().ifPresent(all -> all.scrollTo(shown));
    }

    private void use(Message message) {
        if (kind == MediaKind.VISUAL) {
            view(message);
            return;
        }
        cells.stream()
                .filter(cell -> cell.getItem() != null
                        && cell.getScene() != null
                        && cell.getItem().messages().contains(message))
                .findFirst()
                .ifPresent(MediaCell::use);
    }

    /** The keys go on from where the mouse was. */
    private void pointed(MouseEvent event) {
        for (@Nullable Node node = (Node) event.getTarget(); node != null && node != this; node = node.getParent()) {
            if (node.getUserData() instanceof Message message) {
                current.set(message.id());
                return;
            }
        }
    }

    void close() {
        changes.unsubscribe();
        kit.lists().close(media);
        // rows that play or save follow what outlives them
        getItems().clear();
    }
}
