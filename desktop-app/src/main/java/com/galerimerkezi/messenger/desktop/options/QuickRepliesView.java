package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.replies.ReplyVariables;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of quick replies: those that there are, and one to be written. */
public final class QuickRepliesView {

    private static final int ROWS = 4;
    private static final double GAP = 8;

    private final QuickRepliesViewModel model;
    private final Texts texts;
    private final VBox list = new VBox(GAP);
    private final TextField shortcut = new TextField();

    public QuickRepliesView(QuickRepliesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Region node() {
        list.setId("quick-replies");
        model.replies().subscribe(this::showAll);
        showAll();
        var form = new Form(texts.get("settings.quick_replies"));
        form.hint(texts.get("replies.hint", String.join(" ", ReplyVariables.NAMES)))
                .add(list)
                .heading(texts.get("replies.write"))
                .field(texts.get("replies.shortcut"), shortcutField())
                .field(texts.get("replies.content"), content());
        if (model.isLead()) {
            form.add(forGallery());
        }
        form.add(Form.notice("problem", "fth-alert-circle", model.problem()), buttons());
        return form.node();
    }

    private TextField shortcutField() {
        shortcut.setId("reply-shortcut");
        shortcut.setPromptText(texts.get("replies.shortcut.prompt"));
        shortcut.textProperty().bindBidirectional(model.shortcut());
        return shortcut;
    }

    private TextArea content() {
        var content = new TextArea();
        content.setId("reply-content");
        content.getStyleClass().add("form-area");
        content.setWrapText(true);
        content.setPrefRowCount(ROWS);
        content.textProperty().bindBidirectional(model.content());
        return content;
    }

    private CheckBox forGallery() {
        var box = new CheckBox(texts.get("replies.forGallery"));
        box.setId("reply-gallery");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.forGallery());
        box.disableProperty().bind(model.isEditing());
        return box;
    }

    private HBox buttons() {
        var save = Parts.button("reply-save", texts.get("replies.save"), "primary", model::save);
        save.disableProperty().bind(model.canSave().not());
        var leave = Parts.button("reply-leave", texts.get("replies.cancel"), "secondary", model::leave);
        Parts.shown(leave, model.isEditing());
        var row = new HBox(GAP, save, leave);
        row.getStyleClass().add("settings-buttons");
        return row;
    }

    private void showAll() {
        list.getChildren().setAll(model.replies().stream().map(this::row).toList());
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Form.styled(texts.get("replies.none"), "text-muted"));
        }
    }

    private Node row(QuickReply reply) {
        var name = new Label("/" + reply.shortcut());
        name.getStyleClass().add("text-strong");
        var whose = new Label(reply.isGallerys() ? texts.get("replies.gallerys") : texts.get("replies.own"));
        whose.getStyleClass().addAll("text-small", "text-muted");
        var head = new HBox(GAP, name, whose);
        head.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(2, head, Form.styled(reply.content()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(GAP, words);
        if (model.mayChange(reply)) {
            row.getChildren().addAll(edit(reply), delete(reply));
        }
        row.getStyleClass().add("reply-row");
        return row;
    }

    private Button edit(QuickReply reply) {
        return Parts.icon("reply-edit-" + reply.shortcut(), "fth-edit-2", texts.get("replies.edit"), () -> {
            model.edit(reply);
            shortcut.requestFocus();
        });
    }

    private Button delete(QuickReply reply) {
        return Parts.icon(
                "reply-delete-" + reply.shortcut(),
                "fth-trash-2",
                texts.get("replies.delete"),
                () -> model.delete(reply));
    }
}
