package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the composer while messages are chosen: how many, and what can be done with them. */
final class ChosenBar extends HBox {

    private final ChosenMessages chosen;
    private final Texts texts;
    private final Label count = new Label();
    private final Button forward;
    private Subscription changes;

    ChosenBar(ChosenMessages chosen, Texts texts) {
        this.chosen = chosen;
        this.texts = texts;
        setId("chosen-bar");
        getStyleClass().add("chosen-bar");
        count.setId("chosen-count");
        count.getStyleClass().add("composer-bar-title");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        forward = new Button(texts.get("chosen.forward"), new FontIcon("fth-corner-up-right"));
        forward.setId("chosen-forward");
        forward.getStyleClass().add("secondary");
        forward.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon("fth-check-circle"), count, forward);
        managedProperty().bind(visibleProperty());
        changes = chosen.messages().subscribe(this::show);
    }

    void onForward(Consumer<List<Message>> action) {
        forward.setOnAction(_ -> action.accept(chosen.messages().get()));
    }

    void onCopy(Consumer<List<Message>> action) {
        add(button("chosen-copy", "fth-copy", "chosen.copy"), () -> {
            action.accept(chosen.messages().get());
            chosen.clear();
        });
    }

    void onStar(Consumer<Message> action) {
        add(button("chosen-star", "fth-star", "chosen.star"), () -> {
            chosen.messages().get().forEach(action);
            chosen.clear();
        });
    }

    /** Takes a second click, and only what may be deleted is offered: with others among them, none is. */
    void onDelete(Predicate<Message> deletable, Consumer<List<Message>> action) {
        var sure = new MenuItem(texts.get("conversation.delete.forAll"));
        sure.setId("chosen-delete-for-all");
        sure.setOnAction(_ -> {
            var messages = chosen.messages().get();
            chosen.clear();
            action.accept(messages);
        });
        var delete = new MenuButton(texts.get("conversation.delete"), new FontIcon("fth-trash-2"), sure);
        delete.setId("chosen-delete");
        delete.getStyleClass().add("icon-button");
        delete.setTooltip(new Tooltip(texts.get("conversation.delete")));
        delete.visibleProperty()
                .bind(chosen.messages().map(messages -> messages.stream().allMatch(deletable)));
        delete.managedProperty().bind(delete.visibleProperty());
        getChildren().add(delete);
    }

    void addLeave() {
        add(button("chosen-leave", "fth-x", "chosen.leave"), chosen::clear);
    }

    /** Escape leaves it from wherever the keys are in the conversation. */
    void listenOn(Region conversation) {
        conversation.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !chosen.isEmpty()) {
                chosen.clear();
                event.consume();
            }
        });
    }

    /** Until this closes. */
    void keep(Subscription other) {
        changes = changes.and(other);
    }

    void close() {
        changes.unsubscribe();
    }

    private void show(List<Message> messages) {
        setVisible(!messages.isEmpty());
        count.setText(texts.get("chosen.count", messages.size()));
    }

    private void add(Button button, Runnable action) {
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    private Button button(String id, String icon, String key) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }
}
