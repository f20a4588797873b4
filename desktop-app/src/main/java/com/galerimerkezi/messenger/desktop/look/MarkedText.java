package com.galerimerkezi.messenger.desktop.look;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which what was looked for stands out. */
public final class MarkedText extends TextFlow {

    public MarkedText(String styleClass) {
        getStyleClass().addAll("marked-text", styleClass);
    }

    public void show(String text, List<TextRange> places) {
        getChildren().setAll(parts(text, places));
    }

    private static List<Text> parts(String text, List<TextRange> places) {
        var parts = new ArrayList<Text>();
        int done = 0;
        for (var place : places) {
            if (place.start() >= done) {
                parts.add(part(text.substring(done, place.start()), "hit-part"));
                parts.add(part(text.substring(place.start(), place.end()), "hit-place"));
                done = place.end();
            }
        }
        parts.add(part(text.substring(done), "hit-part"));
        return parts;
    }

    private static Text part(String text, String styleClass) {
        var part = new Text(text);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
