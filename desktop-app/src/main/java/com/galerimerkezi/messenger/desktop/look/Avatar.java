package com.galerimerkezi.messenger.desktop.look;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A gallery's initials on a colour that stays its own, with a dot while somebody of it is online. */
public final class Avatar extends StackPane {

    private static final int COLOURS = 8;
    /** Ids that were given out in a row differ in a few bits only. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Locale TURKISH = Locale.of("tr");

    private final Label initials = new Label();
    private final Region dot = new Region();
    private String colour = "";

    public Avatar(double size) {
        getStyleClass().add("avatar");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        initials.setStyle("-fx-font-size: " + Math.round(size * 0.36) + "px");
        initials.setMinWidth(USE_PREF_SIZE);
        dot.getStyleClass().add("presence-dot");
        dot.setVisible(false);
        setAlignment(dot, Pos.BOTTOM_RIGHT);
        getChildren().addAll(initials, dot);
    }

    /** Of a colleague, whose colour is another than his neighbour's. */
    public void show(UserId user, String name) {
        paint(colourOf(user.value()));
        initials.setText(initialsOf(name));
    }

    public void show(GalleryId gallery, String name) {
        paint(colourOf(gallery));
        initials.setText(initialsOf(name));
    }

    /** A class that is taken away and given back while a list lays out its cells leaves the avatar without a style. */
    private void paint(String now) {
        if (!now.equals(colour)) {
            getStyleClass().remove(colour);
            colour = now;
            getStyleClass().add(now);
        }
    }

    public void showPresence(ObservableValue<? extends Boolean> online) {
        dot.visibleProperty().unbind();
        dot.visibleProperty().bind(online);
    }

    /** The style class of a gallery's colour, for its people's names too. */
    public static String colourOf(GalleryId gallery) {
        return colourOf(gallery.value());
    }

    private static String colourOf(UUID owner) {
        long id = owner.getMostSignificantBits() ^ owner.getLeastSignificantBits();
        return "colour-" + Math.floorMod((id * SPREAD) >>> 33, COLOURS);
    }

    static String initialsOf(String name) {
        var initials = new StringBuilder();
        for (var word : name.strip().split("\\s+", 3)) {
            if (!word.isEmpty() && initials.codePoints().count() < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(TURKISH);
    }
}
