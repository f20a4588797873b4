package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Hint;
import com.galerimerkezi.messenger.desktop.team.LabelChip;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small signs of the own side in a room's row; labels have a line of their own, where there are any. */
final class SideSigns extends HBox {

    private static final double AVATAR = 20;

    private final HBox labels;
    private final Texts texts;
    private @Nullable OwnSide shown;

    SideSigns(HBox labels, Texts texts) {
        super(5);
        this.labels = labels;
        this.texts = texts;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        labels.managedProperty().bind(labels.visibleProperty());
        labels.setMinWidth(0);
        labels.setVisible(false);
        setVisible(false);
    }

    /** Rows are shown again and again while one scrolls: nothing is made anew that is the same. */
    void show(OwnSide side) {
        if (side.equals(shown)) {
            return;
        }
        shown = side;
        var signs = new ArrayList<Node>();
        if (side.due()) {
            signs.add(sign("fth-bell", "due", texts.get("team.reminder.due")));
        }
        var status = side.status();
        if (status != null) {
            boolean ours = status == RoomStatus.WAITING_FOR_US;
            signs.add(sign(
                    ours ? "fth-corner-up-left" : "fth-clock",
                    ours ? "ours" : "theirs",
                    texts.get(OwnSide.statusKey(status))));
        }
        var assignee = side.assignee();
        if (assignee != null) {
            var avatar = new Avatar(AVATAR);
            avatar.show(assignee.userId(), TeamStore.nameOf(assignee));
            Hint.on(avatar, texts.get("team.assignee", TeamStore.nameOf(assignee)));
            signs.add(avatar);
        }
        getChildren().setAll(signs);
        setVisible(!signs.isEmpty());
        showLabels(side);
    }

    private void showLabels(OwnSide side) {
        var chips = new ArrayList<Node>();
        if (!side.snoozed().isEmpty()) {
            var until =
                    new javafx.scene.control.Label(texts.get("team.snoozed", side.snoozed()), new FontIcon("fth-moon"));
            until.getStyleClass().add("snoozed-until");
            chips.add(until);
        }
        side.labels().forEach(label -> chips.add(new LabelChip(label)));
        labels.getChildren().setAll(chips);
        labels.setVisible(!chips.isEmpty());
    }

    private static FontIcon sign(String icon, String styleClass, String meaning) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().addAll("side-sign", styleClass);
        Hint.on(sign, meaning);
        return sign;
    }
}
