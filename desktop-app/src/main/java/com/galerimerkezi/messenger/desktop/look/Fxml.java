package com.galerimerkezi.messenger.desktop.look;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that lies beside a view and has its name; the view is the controller. */
public final class Fxml {

    private Fxml() {}

    public static <P extends Parent> P load(Object view, Class<P> root, Texts texts) {
        var type = view.getClass();
        var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), texts.bundle());
        loader.setController(view);
        try {
            return root.cast(loader.load());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
