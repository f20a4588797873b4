package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside a chat: what both sides have pinned in it, and the way to the messages that one has starred. */
public final class RoomNotes extends VBox {

    private final ConversationViewModel model;
    private final EmojiPictures pictures;
    private final Texts texts;
    private final VBox rows = new VBox(2);
    private final Subscription changes;
    private List<Message> shown = List.of();

    public RoomNotes(ConversationViewModel model, EmojiPictures pictures, Texts texts, Runnable starred) {
        super(8);
        this.model = model;
        this.pictures = pictures;
        this.texts = texts;
        setId("panel-notes");
        var toStarred = Parts.button("panel-starred", texts.get("starred.title"), "secondary", starred);
        toStarred.setGraphic(new FontIcon("fth-star"));
        getChildren().addAll(rows, toStarred);
        show();
        changes = model.version().subscribe(_ -> follow());
    }

    private void follow() {
        var now = model.facts().pinned();
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        if (shown.isEmpty()) {
            rows.getChildren().setAll(Parts.text(texts.get("roomPanel.pins.none"), "text-muted"));
            return;
        }
        rows.getChildren()
                .setAll(shown.stream()
                        .map(pin -> new PinnedRow(
                                pin, pictures, model.parts().moments(), texts, () -> model.show(pin.seq())))
                        .toList());
    }

    public void close() {
        changes.unsubscribe();
    }
}
