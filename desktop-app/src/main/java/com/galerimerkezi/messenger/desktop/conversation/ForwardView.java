package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.conversation.ForwardViewModel.Target;
import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card that asks where messages are forwarded to: type, walk with the arrows, Enter forwards. */
final class ForwardView extends VBox {

    private static final double ROWS = 300;

    private final ForwardViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final ListView<Target> list = new ListView<>();
    private final Button forward = new Button();

    ForwardView(ForwardViewModel model, EmojiPictures pictures, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        setId("forward-card");
        getStyleClass().add("dialog-card");
        setMaxHeight(USE_PREF_SIZE);
        var line = new EmojiLine(pictures, "quote-line");
        line.show(model.line());
        var message = new VBox(line);
        message.getStyleClass().addAll("quote", "of-dialog");
        message.setMinHeight(USE_PREF_SIZE);
        var body = new VBox(
                message,
                searchArea(),
                rows(),
                comment(),
                notice("warning", model.warning()),
                notice("notice", model.problem()));
        body.getStyleClass().add("dialog-body");
        getChildren().addAll(Parts.head(model.title(), texts.get("common.close"), close), body, foot(close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                search.requestFocus();
            }
        });
    }

    private Node searchArea() {
        search.setId("forward-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(texts.get("forward.search"));
        search.textProperty().bindBidirectional(model.query());
        var icon = new FontIcon("fth-search");
        icon.getStyleClass().add("search-icon");
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return new StackPane(search, icon);
    }

    private Node rows() {
        list.setId("forward-targets");
        list.getStyleClass().add("choices");
        list.setPrefHeight(ROWS);
        list.setMinHeight(120);
        list.setCellFactory(_ -> new TargetCell());
        list.setItems(model.targets());
        list.setFocusTraversable(false);
        var none = new Label(texts.get("rooms.search.none"));
        none.getStyleClass().add("text-muted");
        list.setPlaceholder(none);
        model.chosen().subscribe(target -> {
            list.getSelectionModel().select(target);
            list.scrollTo(target);
        });
        list.setOnMouseClicked(event -> {
            model.chosen().set(list.getSelectionModel().getSelectedItem());
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                forwardOrAsk();
            }
        });
        return list;
    }

    private Node comment() {
        var comment = new TextField();
        comment.setId("forward-comment");
        comment.setPromptText(texts.get("forward.comment"));
        comment.textProperty().bindBidirectional(model.comment());
        return comment;
    }

    private static Node notice(String styleClass, ObservableValue<String> text) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        var notice = new HBox(new FontIcon("fth-alert-circle"), label);
        notice.setId("forward-" + styleClass);
        notice.getStyleClass().addAll("notice", styleClass);
        notice.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !text.getValue().isEmpty(), text));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private Node foot(Runnable close) {
        var cancel = new Button(texts.get("forward.cancel"));
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> close.run());
        forward.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.warning().get().isEmpty() ? "forward.action" : "forward.toOther"),
                        model.warning()));
        forward.setMinWidth(USE_PREF_SIZE);
        forward.setId("forward-send");
        forward.getStyleClass().add("primary");
        forward.disableProperty().bind(model.canForward().not());
        forward.setOnAction(_ -> model.forward());
        var foot = new HBox(cancel, forward);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof Button) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case ENTER -> forwardOrAsk();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To another gallery it goes by a second step, on a button that says so. */
    private void forwardOrAsk() {
        if (model.warning().get().isEmpty()) {
            model.forward();
        } else {
            forward.requestFocus();
        }
    }

    /** A room, by its gallery and its car. */
    private static final class TargetCell extends ListCell<Target> {
        private final Avatar avatar = new Avatar(34);
        private final Label name = new Label();
        private final Subject subject = new Subject("room-vehicle");
        private final HBox row;

        TargetCell() {
            setPrefWidth(0);
            name.getStyleClass().add("text-strong");
            var lines = new VBox(1, name, subject);
            lines.setMinWidth(0);
            lines.setAlignment(Pos.CENTER_LEFT);
            row = new HBox(avatar, lines);
            row.getStyleClass().addAll("choice-row", "room-row");
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) {
                setGraphic(null);
                return;
            }
            avatar.show(target.gallery(), target.name());
            name.setText(target.name());
            subject.show(target.car(), target.detail());
            setAccessibleText(target.spoken());
            setGraphic(row);
        }
    }
}
