package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All that belongs to a chat, part under part: its vehicle, offer, papers, pinned messages, people. */
final class RoomPanel extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double WIDTH = 348;

    private final Texts texts;
    private final VBox parts = new VBox();
    private final ScrollPane scroll = new ScrollPane(parts);
    private final Node head;
    private final Runnable closing;
    private Subscription shown = Subscription.EMPTY;
    private @Nullable Runnable pageLeft;
    private boolean over;

    RoomPanel(Texts texts, Runnable closing) {
        this.texts = texts;
        this.closing = closing;
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
        head = Parts.head(texts.get("roomPanel.title"), texts.get("common.close"), closing);
        getChildren().addAll(head, scroll);
        // before its own parts: a list keeps Escape to itself
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Beside the conversation it keeps its width; over it, it gives way to a narrower window. */
    void over(boolean now) {
        over = now;
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

    /** In the place of the parts, until one goes back to them. */
    void open(String titleKey, Region page, Runnable left) {
        leavePage();
        pageLeft = left;
        var bar = Parts.head(texts.get(titleKey), texts.get("common.close"), closing);
        bar.getChildren().addFirst(Parts.icon("panel-back", "fth-arrow-left", texts.get("roomPanel.back"), this::back));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(bar, page);
    }

    private void back() {
        leavePage();
        getChildren().setAll(head, scroll);
        focus();
    }

    private void leavePage() {
        if (pageLeft != null) {
            pageLeft.run();
            pageLeft = null;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pageLeft != null) {
            event.consume();
            back();
        }
    }

    /** What it leads to lies under it. */
    void giveWay() {
        if (over) {
            closing.run();
        }
    }

    void focus() {
        scroll.requestFocus();
    }

    void close() {
        leavePage();
        shown.unsubscribe();
    }
}
