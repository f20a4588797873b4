package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.session.SignInViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first screen: server, e-mail, password. */
public final class SignInView {

    private static final double SPINNER = 18;

    private final SignInViewModel model;
    private final Texts texts;
    private final Consumer<String> speak;
    private final Runnable settings;
    private final Runnable join;
    private final Parent node;

    @FXML
    private TextField server;

    @FXML
    private TextField email;

    @FXML
    private PasswordField password;

    @FXML
    private VBox second;

    @FXML
    private TextField code;

    @FXML
    private HBox notice;

    @FXML
    private FontIcon sign;

    @FXML
    private Label message;

    @FXML
    private Button submit;

    @FXML
    private Button invited;

    @FXML
    private HBox languages;

    public SignInView(SignInViewModel model, Texts texts, Consumer<String> speak, Runnable settings, Runnable join) {
        this.model = model;
        this.texts = texts;
        this.speak = speak;
        this.settings = settings;
        this.join = join;
        this.node = Fxml.load(this, Parent.class, texts);
    }

    public Parent node() {
        return node;
    }

    /** The first field that is still empty. */
    public void focus() {
        // what scrolls is no part of the window before it has its style
        node.applyCss();
        for (var field : new TextField[] {server, email, password}) {
            if (field.getText().isEmpty()) {
                field.requestFocus();
                return;
            }
        }
        password.requestFocus();
    }

    @FXML
    void initialize() {
        server.textProperty().bindBidirectional(model.server());
        email.textProperty().bindBidirectional(model.email());
        password.textProperty().bindBidirectional(model.password());
        code.textProperty().bindBidirectional(model.oneTimeCode());
        second.visibleProperty().bind(model.askingCode());
        second.managedProperty().bind(model.askingCode());
        invited.setOnAction(_ -> join.run());
        var said = Bindings.isNotEmpty(model.message());
        notice.visibleProperty().bind(said);
        notice.managedProperty().bind(said);
        message.textProperty().bind(model.message());
        model.hinting().subscribe(this::showHint);
        var busy = model.state().isEqualTo(State.BUSY);
        for (var field : new Node[] {server, email, password, code}) {
            field.disableProperty().bind(busy);
        }
        submit.disableProperty().bind(model.canSubmit().not());
        submit.setOnAction(_ -> model.submit());
        model.state().subscribe(this::showBusy);
        Texts.LANGUAGES.forEach(language -> languages.getChildren().add(switchTo(language)));
        languages.getChildren().addAll(new Separator(Orientation.VERTICAL), link(texts.get("menu.settings"), settings));
    }

    private static Button link(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("link");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The language that is spoken is a word, the other one a link. */
    private Node switchTo(String language) {
        var name = texts.get("menu.language." + language);
        if (texts.locale().getLanguage().equals(language)) {
            var spoken = new Label(name);
            spoken.getStyleClass().add("spoken");
            return spoken;
        }
        return link(name, () -> speak.accept(language));
    }

    private void showHint(boolean hint) {
        notice.getStyleClass().remove("hint");
        if (hint) {
            notice.getStyleClass().add("hint");
        }
        sign.setIconLiteral(hint ? "fth-info" : "fth-alert-circle");
    }

    private void showBusy(State state) {
        submit.setText(texts.get(state == State.BUSY ? "signin.busy" : "signin.submit"));
        submit.setGraphic(state == State.BUSY ? spinner() : null);
        if (state == State.REFUSED) {
            // the field that had the focus lost it while all were busy
            if (model.askingCode().get()) {
                node.applyCss();
                code.requestFocus();
                code.selectAll();
                return;
            }
            password.requestFocus();
            password.selectAll();
        }
    }

    private static @Nullable Node spinner() {
        var spinner = new ProgressIndicator();
        spinner.setMaxSize(SPINNER, SPINNER);
        return spinner;
    }
}
