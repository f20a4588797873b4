package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Hint;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A room: who, about which car, the last words, when, how many unread. */
final class RoomCell extends ListCell<RoomRow> {

    private static final double AVATAR = 46;
    private static final long MOST_SHOWN = 99;
    private static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final RoomListViewModel model;
    private final Avatar avatar = new Avatar(AVATAR);
    private final Label name = label("room-name");
    private final Label time = label("room-time");
    private final Subject subject = new Subject("room-vehicle");
    private final Label offer = label("offer-tag");
    private final Label draft = label("room-draft");
    private final EmojiLine preview;
    private final FontIcon silent = sign("fth-bell-off");
    private final Region pin = new Region();
    private final FontIcon waiting = sign("fth-flag");
    private final Label unread = label("badge");
    private final SideSigns side;
    private final HBox labels = new HBox(4);
    private final HBox row;

    RoomCell(RoomListViewModel model, EmojiPictures pictures, Texts texts) {
        this.model = model;
        preview = new EmojiLine(pictures, "room-preview");
        side = new SideSigns(labels, texts);
        getStyleClass().add("room-cell");
        setPrefWidth(0);
        draft.setText(texts.get("rooms.draft"));
        draft.managedProperty().bind(draft.visibleProperty());
        pin.getStyleClass().add("pin-sign");
        waiting.getStyleClass().add("waiting");
        Hint.on(waiting, texts.get("rooms.acknowledge"));
        waiting.managedProperty().bind(waiting.visibleProperty());
        unread.managedProperty().bind(unread.visibleProperty());
        pin.managedProperty().bind(pin.visibleProperty());
        silent.managedProperty().bind(silent.visibleProperty());
        offer.managedProperty().bind(offer.visibleProperty());
        keepWhole(time, draft, unread, offer);
        var top = line(6, name, silent, spring(), time);
        var bottom = line(6, draft, preview, spring(), offer, side, pin, waiting, unread);
        bottom.setMinHeight(20);
        var lines = new VBox(2, top, subject, bottom, labels);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(avatar, lines);
        row.getStyleClass().add("room-row");
        addEventFilter(MouseEvent.MOUSE_PRESSED, RoomCell::openNothing);
        selectedProperty().subscribe((_, _) -> {
            if (getItem() != null) {
                showPreview(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable RoomRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        avatar.show(item.gallery(), item.name());
        avatar.showPresence(model.online(item.gallery()));
        name.setText(item.name());
        time.setText(item.time());
        subject.show(item.car(), item.detail());
        offer.setText(item.offer());
        offer.setVisible(!item.offer().isEmpty());
        offer.pseudoClassStateChanged(OURS, item.ourTurn());
        showPreview(item);
        silent.setVisible(item.muted());
        pin.setVisible(item.pinned());
        waiting.setVisible(item.waiting());
        side.show(item.side());
        unread.setVisible(item.isUnread());
        unread.setText(countOf(item));
        unread.pseudoClassStateChanged(QUIET, item.muted());
        if (row.getStyleClass().contains("unread") != item.isUnread()) {
            markUnread(item.isUnread());
        }
        setAccessibleText(item.spoken());
        setGraphic(row);
    }

    /** Only where it is another: a class that comes or goes has the whole row styled anew. */
    private void markUnread(boolean now) {
        if (now) {
            row.getStyleClass().add("unread");
        } else {
            row.getStyleClass().remove("unread");
        }
    }

    /** The open room's draft stands in its composer already. */
    private void showPreview(RoomRow item) {
        boolean drafted = !item.draft().isEmpty() && !isSelected();
        draft.setVisible(drafted);
        preview.show(drafted ? item.draft() : item.preview());
    }

    private static String countOf(RoomRow item) {
        if (item.unread() == 0) {
            return "•";
        }
        return item.unread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(item.unread());
    }

    /** The menu is about a room that need not be opened, and so read, for it. */
    private static void openNothing(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            event.consume();
        }
    }

    private static FontIcon sign(String icon) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add("room-sign");
        return sign;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private static void keepWhole(Region... parts) {
        for (var part : parts) {
            part.setMinWidth(USE_PREF_SIZE);
        }
    }

    private static HBox line(double spacing, Node... parts) {
        var line = new HBox(spacing, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
