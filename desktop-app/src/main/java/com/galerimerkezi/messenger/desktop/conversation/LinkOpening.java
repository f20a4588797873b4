package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.text.WebLink;
import java.net.URI;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Goes where a link leads: a place here, or the browser. Asks first where letters of several alphabets make one name. */
public final class LinkOpening {

    private final StackPane over;
    private final Texts texts;
    private final Consumer<URI> browser;
    private final Consumer<DeepLink> places;

    public LinkOpening(StackPane over, Texts texts, Consumer<URI> browser, Consumer<DeepLink> places) {
        this.over = over;
        this.texts = texts;
        this.browser = browser;
        this.places = places;
    }

    public void open(Link link) {
        switch (link) {
            case WebLink page -> browse(page);
            case DeepLink place -> places.accept(place);
        }
    }

    private void browse(WebLink link) {
        if (link.mixesScripts()) {
            ask(link);
        } else {
            browser.accept(link.uri());
        }
    }

    private void ask(WebLink link) {
        var scrim = new StackPane();
        scrim.getStyleClass().add("scrim");
        Runnable close = () -> over.getChildren().remove(scrim);
        var cancel = button("link.cancel", "primary", close);
        var open = button("link.open", "secondary", () -> {
            close.run();
            browser.accept(link.uri());
        });
        cancel.setId("keep-link-closed");
        open.setId("open-link-anyway");
        scrim.getChildren().add(card(link, open, cancel));
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        over.getChildren().add(scrim);
        cancel.requestFocus();
    }

    private VBox card(WebLink link, Button open, Button cancel) {
        var title = new Label(texts.get("link.mixed.title"));
        title.getStyleClass().add("text-title");
        var head = new HBox(title);
        head.getStyleClass().add("dialog-head");
        var why = wrapped(texts.get("link.mixed", link.host()));
        var address = wrapped(link.uri().toString());
        address.getStyleClass().add("text-strong");
        var body = new VBox(why, address);
        body.getStyleClass().add("dialog-body");
        var foot = new HBox(open, cancel);
        foot.getStyleClass().add("dialog-foot");
        var card = new VBox(head, body, foot);
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        card.setAlignment(Pos.TOP_LEFT);
        return card;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, String style, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
