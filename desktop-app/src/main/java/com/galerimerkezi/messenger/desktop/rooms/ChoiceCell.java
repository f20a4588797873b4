package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomViewModel.Choice;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A vehicle or an offer that a chat can be about. */
final class ChoiceCell extends ListCell<Choice> {

    private final Avatar avatar = new Avatar(38);
    private final Subject title = new Subject("text-strong");
    private final Label detail = new Label();
    private final Label price = new Label();
    private final HBox row;

    ChoiceCell() {
        setPrefWidth(0);
        detail.getStyleClass().addAll("text-muted", "text-small");
        price.getStyleClass().add("text-strong");
        price.setMinWidth(USE_PREF_SIZE);
        var lines = new VBox(2, title, detail);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(avatar, lines, price);
        row.getStyleClass().add("choice-row");
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        avatar.show(choice.gallery(), choice.galleryName());
        title.show(choice.car(), choice.carDetail());
        detail.setText(choice.detail());
        price.setText(choice.price());
        setAccessibleText(choice.car() + ", " + choice.carDetail() + ", " + choice.detail() + ", " + choice.price());
        setGraphic(row);
    }
}
