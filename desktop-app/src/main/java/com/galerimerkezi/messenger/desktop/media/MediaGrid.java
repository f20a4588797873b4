package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures beside each other, all of one size. */
final class MediaGrid {

    static final double SIDE = 94;
    static final double GAP = 4;

    private MediaGrid() {}

    static HBox row(List<Message> pictures, MediaKit kit, Consumer<Message> view) {
        var row = new HBox(GAP);
        pictures.forEach(picture -> row.getChildren().add(cell(picture, kit, view)));
        return row;
    }

    private static Region cell(Message picture, MediaKit kit, Consumer<Message> view) {
        var place = MessagePicture.square(picture, SIDE, kit.pictures(), kit.texts(), () -> view.accept(picture));
        place.setAccessibleText(kit.spoken(picture));
        var cell = new StackPane(place);
        cell.getStyleClass().add("media-item");
        cell.setUserData(picture);
        cell.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu(picture, kit, view, cell).show(cell, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return cell;
    }

    private static ContextMenu menu(Message picture, MediaKit kit, Consumer<Message> view, Region cell) {
        return new ContextMenu(
                item(kit, "lightbox.open", "fth-maximize", () -> view.accept(picture)),
                item(kit, "file.save", "fth-download", () -> kit.actions().save(picture, cell)),
                item(
                        kit,
                        "media.show",
                        "fth-message-circle",
                        () -> kit.actions().reveal(picture)));
    }

    private static MenuItem item(MediaKit kit, String key, String icon, Runnable action) {
        var item = new MenuItem(kit.texts().get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
