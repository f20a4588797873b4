package com.galerimerkezi.messenger.desktop.look;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which what was looked for stands out. */
public final class MarkedText extends TextFlow {

    private final Drawing drawing;

    /** How a part of the text is drawn. */
    public interface Drawing {
        List<? extends Node> of(String text, String styleClass);
    }

    public MarkedText(String styleClass) {
        this(styleClass, MarkedText::plain);
    }

    public MarkedText(String styleClass, Drawing drawing) {
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
                parts.addAll(drawing.of(text.substring(done, place.start()), "hit-part"));
                parts.addAll(drawing.of(text.substring(place.start(), place.end()), "hit-place"));
                done = place.end();
            }
        }
        parts.addAll(drawing.of(text.substring(done), "hit-part"));
        return parts;
    }

    private static List<Text> plain(String text, String styleClass) {
        var part = new Text(text);
        part.getStyleClass().add(styleClass);
        return List.of(part);
    }
}
