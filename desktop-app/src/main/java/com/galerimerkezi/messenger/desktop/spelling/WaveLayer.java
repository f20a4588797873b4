package com.galerimerkezi.messenger.desktop.spelling;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Waves under words; only under those that can be seen. */
final class WaveLayer extends Pane {

    private static final double STEP = 2;
    private static final double HEIGHT = 2;

    private final EmojiArea area;
    private final Supplier<List<Word>> words;
    private final Path waves = new Path();

    WaveLayer(EmojiArea area, Supplier<List<Word>> words) {
        this.area = area;
        this.words = words;
        waves.setManaged(false);
        waves.getStyleClass().add("spelling-waves");
        getChildren().add(waves);
    }

    @Override
    protected void layoutChildren() {
        var sight = area.inSight();
        var drawn = new ArrayList<PathElement>();
        for (var word : words.get()) {
            if (word.end() > sight.getStart() && word.start() < sight.getEnd() && word.end() <= area.getLength()) {
                add(word, drawn);
            }
        }
        waves.getElements().setAll(drawn);
    }

    /** A word that is longer than a line has a wave on each of its lines. */
    private void add(Word word, List<PathElement> drawn) {
        Rectangle2D start = null;
        Rectangle2D last = null;
        for (int i = word.start(); i < word.end(); i++) {
            var letter = area.boundsOf(i).orElse(null);
            if (letter != null && last != null && start != null && letter.getMinY() > last.getMinY()) {
                wave(start, last, drawn);
                start = letter;
            }
            start = start == null ? letter : start;
            last = letter;
        }
        if (start != null && last != null) {
            wave(start, last, drawn);
        }
    }

    private static void wave(Rectangle2D first, Rectangle2D last, List<PathElement> drawn) {
        double bottom = Math.rint(first.getMaxY()) - 1.5;
        boolean up = false;
        drawn.add(new MoveTo(first.getMinX(), bottom));
        for (double x = first.getMinX() + STEP; x <= last.getMaxX(); x += STEP) {
            up = !up;
            drawn.add(new LineTo(x, up ? bottom - HEIGHT : bottom));
        }
    }
}
