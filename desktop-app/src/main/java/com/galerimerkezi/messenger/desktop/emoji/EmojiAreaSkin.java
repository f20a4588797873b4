package com.galerimerkezi.messenger.desktop.emoji;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A text area's look with layers over its letters. They come last, and so are laid out when the letters are. */
final class EmojiAreaSkin extends TextAreaSkin {

    private final List<Pane> layers;

    EmojiAreaSkin(TextArea area, List<Pane> layers) {
        super(area);
        this.layers = List.copyOf(layers);
        for (var layer : this.layers) {
            var sight = new Rectangle();
            sight.widthProperty().bind(layer.widthProperty());
            sight.heightProperty().bind(layer.heightProperty());
            layer.setClip(sight);
        }
        getChildren().addAll(this.layers);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        forgetPicture();
        for (var layer : layers) {
            layer.resizeRelocate(0, 0, getSkinnable().getWidth(), getSkinnable().getHeight());
            layer.requestLayout();
        }
    }

    /** The toolkit would keep a picture of the text, one for each size it ever had, long after the area is gone. */
    private void forgetPicture() {
        var viewport = getSkinnable().lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
