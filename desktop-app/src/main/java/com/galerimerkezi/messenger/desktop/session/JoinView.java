package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where somebody comes in with a one-time code: first the code, then who one is. */
public final class JoinView {

    private static final double GAP = 4;
    private static final double WIDTH = 420;

    private final JoinViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final VBox card = new VBox(GAP);
    private final ScrollPane place;
    private @Nullable Region first;

    public JoinView(JoinViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        card.getStyleClass().add("card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setPrefWidth(WIDTH);
        var middle = new StackPane(card);
        middle.getStyleClass().add("sign-in");
        place = new ScrollPane(middle);
        place.getStyleClass().add("sign-in-place");
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.setFocusTraversable(false);
        place.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        model.info().subscribe(this::show);
    }

    public Parent node() {
        return place;
    }

    public void focus() {
        if (first != null && place.getScene() != null) {
            // what scrolls is no part of the window before it has its style
            place.applyCss();
            first.requestFocus();
        }
    }

    private void show(@Nullable EntryInfo info) {
        card.getChildren().clear();
        first = null;
        if (info == null) {
            askForCode();
        } else {
            askForPerson(info);
        }
        focus();
    }

    private void askForCode() {
        title(texts.get("join.title"), texts.get("join.explained"));
        field("join-code", texts.get("join.code"), new TextField(), model.code())
                .setPromptText(texts.get("join.code.prompt"));
        var where = new VBox(GAP);
        var server = new TextField();
        add(where, "join-server", texts.get("signin.server"), server, model.server());
        server.setPromptText(texts.get("signin.server.prompt"));
        Parts.shown(where, model.hasLink().not());
        card.getChildren().add(where);
        foot(texts.get("join.next"), model::look);
    }

    private void askForPerson(EntryInfo info) {
        var gallery = Objects.requireNonNullElse(info.galleryName(), "");
        title(
                switch (info.kind()) {
                    case JOIN -> texts.get("join.into", gallery);
                    case NEW_GALLERY -> texts.get("join.newGallery");
                    case RESET -> texts.get("join.reset");
                },
                texts.get("join.at", model.host()));
        if (info.kind() == EntryKind.NEW_GALLERY) {
            field("join-gallery", texts.get("join.gallery"), new TextField(), model.galleryName());
            field("join-city", texts.get("join.city"), new TextField(), model.city());
        }
        if (info.kind() != EntryKind.RESET) {
            field("join-first", texts.get("join.first"), new TextField(), model.firstName());
            field("join-last", texts.get("join.last"), new TextField(), model.lastName());
        }
        var email = field("join-email", texts.get("signin.email"), new TextField(), model.email());
        email.setDisable(info.email() != null);
        field("join-password", texts.get("join.password"), new PasswordField(), model.password());
        field("join-again", texts.get("join.again"), new PasswordField(), model.again());
        foot(texts.get(info.kind() == EntryKind.RESET ? "join.submit.reset" : "join.submit"), model::enter);
    }

    private void title(String title, String explained) {
        card.getChildren().addAll(Parts.text(title, "text-title"), Parts.text(explained, "text-muted"));
    }

    private TextField field(String id, String name, TextField field, StringProperty value) {
        add(card, id, name, field, value);
        return field;
    }

    private void add(VBox box, String id, String name, TextField field, StringProperty value) {
        var label = Parts.text(name, "field-label");
        label.setLabelFor(field);
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        if (first == null) {
            first = field;
        }
        box.getChildren().addAll(label, field);
    }

    private void foot(String next, Runnable action) {
        var space = new Region();
        space.setMinHeight(GAP * 2);
        var submit = new Button();
        submit.setId("join-submit");
        submit.getStyleClass().add("primary");
        submit.setMaxWidth(Double.MAX_VALUE);
        submit.setDefaultButton(true);
        submit.textProperty().bind(model.busy().map(busy -> busy ? texts.get("join.busy") : next));
        submit.disableProperty().bind(model.busy());
        submit.setOnAction(_ -> action.run());
        var leave = Parts.button("join-back", texts.get("join.back"), "link", back);
        leave.setMaxWidth(Double.MAX_VALUE);
        card.getChildren().addAll(Parts.notice("problem", "fth-alert-circle", model.message()), space, submit, leave);
    }
}
