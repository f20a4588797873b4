package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A room: who, about which car, the last words, when, how many unread. */
final class RoomCell extends ListCell<RoomRow> {

    private static final double AVATAR = 46;
    private static final long MOST_SHOWN = 99;

    private final RoomListViewModel model;
    private final Avatar avatar = new Avatar(AVATAR);
    private final Label name = label("room-name");
    private final Label time = label("room-time");
    private final Subject subject = new Subject("room-vehicle");
    private final Label draft = label("room-draft");
    private final EmojiLine preview;
    private final Label unread = label("badge");
    private final HBox row;

    RoomCell(RoomListViewModel model, EmojiPictures pictures, Texts texts) {
        this.model = model;
        preview = new EmojiLine(pictures, "room-preview");
        getStyleClass().add("room-cell");
        setPrefWidth(0);
        draft.setText(texts.get("rooms.draft"));
        draft.managedProperty().bind(draft.visibleProperty());
        unread.managedProperty().bind(unread.visibleProperty());
        keepWhole(time, draft, unread);
        var top = line(8, name, spring(), time);
        var bottom = line(4, draft, preview, spring(), unread);
        bottom.setMinHeight(20);
        var lines = new VBox(2, top, subject, bottom);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(avatar, lines);
        row.getStyleClass().add("room-row");
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
        showPreview(item);
        unread.setVisible(item.unread() > 0);
        unread.setText(item.unread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(item.unread()));
        row.getStyleClass().remove("unread");
        if (item.unread() > 0) {
            row.getStyleClass().add("unread");
        }
        setAccessibleText(item.spoken());
        setGraphic(row);
    }

    /** The open room's draft stands in its composer already. */
    private void showPreview(RoomRow item) {
        boolean drafted = !item.draft().isEmpty() && !isSelected();
        draft.setVisible(drafted);
        preview.show(drafted ? item.draft() : item.preview());
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

    private static HBox line(double spacing, Region... parts) {
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
