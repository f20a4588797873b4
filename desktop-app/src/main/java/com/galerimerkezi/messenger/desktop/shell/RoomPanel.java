package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** All that belongs to a chat, part under part: its vehicle, offer, papers, pinned messages, people. */
final class RoomPanel extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double WIDTH = 348;

    private final Texts texts;
    private final VBox parts = new VBox();
    private final ScrollPane scroll = new ScrollPane(parts);
    private Subscription shown = Subscription.EMPTY;

    RoomPanel(Texts texts, Runnable closing) {
        this.texts = texts;
        setId("room-panel");
        getStyleClass().add("room-panel");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        parts.getStyleClass().add("room-panel-parts");
        scroll.setId("room-panel-parts");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(texts.get("roomPanel.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.head(texts.get("roomPanel.title"), texts.get("common.close"), closing), scroll);
    }

    /** Beside the conversation it keeps its width; over it, it gives way to a narrower window. */
    void over(boolean now) {
        setMinWidth(now ? 0 : WIDTH);
        pseudoClassStateChanged(OVER, now);
    }

    /** Forgotten: ends what the part follows. */
    void add(String titleKey, Region part, Runnable forgotten) {
        var title = Parts.text(texts.get(titleKey), "settings-heading");
        title.setLabelFor(part);
        var section = new VBox(title, part);
        section.getStyleClass().add("room-panel-part");
        section.visibleProperty().bind(part.visibleProperty());
        section.managedProperty().bind(section.visibleProperty());
        parts.getChildren().add(section);
        shown = shown.and(forgotten::run);
    }

    void focus() {
        scroll.requestFocus();
    }

    void close() {
        shown.unsubscribe();
    }
}
