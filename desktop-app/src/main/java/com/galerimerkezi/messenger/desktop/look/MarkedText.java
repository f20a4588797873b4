package com.galerimerkezi.messenger.desktop.look;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which what was looked for stands out. */
public final class MarkedText extends TextFlow {

    private final BiFunction<String, String, List<Node>> drawing;

    public MarkedText(String styleClass) {
        this(styleClass, (words, look) -> List.of(part(words, look)));
    }

    /** Drawn by others: words, of the style class that comes with them. */
    public MarkedText(String styleClass, BiFunction<String, String, List<Node>> drawing) {
        this.drawing = drawing;
        getStyleClass().addAll("marked-text", styleClass);
    }

    public void show(String text, List<TextRange> places) {
        getChildren().setAll(parts(text, places));
    }

    private List<Node> parts(String text, List<TextRange> places) {
        var parts = new ArrayList<Node>();
        int done = 0;
        for (var place : places) {
            if (place.start() >= done) {
                parts.addAll(drawing.apply(text.substring(done, place.start()), "hit-part"));
                parts.addAll(drawing.apply(text.substring(place.start(), place.end()), "hit-place"));
                done = place.end();
            }
        }
        parts.addAll(drawing.apply(text.substring(done), "hit-part"));
        return parts;
    }

    private static Text part(String text, String styleClass) {
        var part = new Text(text);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
