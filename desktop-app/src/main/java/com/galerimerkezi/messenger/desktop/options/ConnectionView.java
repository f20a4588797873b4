package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The line to the server, and what of it is on this computer. */
public final class ConnectionView {

    private final Form form;

    public ConnectionView(LineViewModel model, Texts texts) {
        var reconnect = new Button(texts.get("settings.reconnect"));
        reconnect.setId("reconnect");
        reconnect.getStyleClass().add("secondary");
        reconnect.setMinWidth(Region.USE_PREF_SIZE);
        reconnect.setOnAction(_ -> model.reconnect());
        form = new Form(texts.get("settings.connection"))
                .fact(texts.get("settings.server"), model.server())
                .fact(texts.get("settings.state"), model.state())
                .fact(texts.get("settings.roundTrip"), model.roundTrip())
                .add(reconnect)
                .heading(texts.get("settings.cache"))
                .fact(texts.get("settings.data"), model.dataFolder())
                .fact(texts.get("settings.cache"), model.cacheSize())
                .hint(texts.get("settings.cache.hint"));
        model.look();
    }

    public Region node() {
        return form.node();
    }
}
