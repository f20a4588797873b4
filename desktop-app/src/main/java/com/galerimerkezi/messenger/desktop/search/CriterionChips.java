package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is asked for besides the words: each a chip that a click takes away. */
final class CriterionChips extends FlowPane {

    private static final double GAP = 6;

    private final SearchViewModel model;
    private final Texts texts;

    CriterionChips(SearchViewModel model, Texts texts) {
        super(GAP, GAP);
        this.model = model;
        this.texts = texts;
        setId("search-chips");
        model.narrowing().subscribe(narrowing -> getChildren().setAll(chips(narrowing)));
        Parts.shown(this, model.isNarrowed());
    }

    private List<Node> chips(Narrowing narrowing) {
        var chips = new ArrayList<Node>(
                narrowing.criteria().stream().map(this::chip).toList());
        chips.add(Parts.button("search-clear", texts.get("search.clear"), "filter-chip", model::widen));
        return chips;
    }

    private Button chip(Criterion criterion) {
        var words = model.words().chip(criterion);
        var chip = new Button(words, new FontIcon("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setWrapText(true);
        chip.setMnemonicParsing(false);
        chip.maxWidthProperty().bind(widthProperty());
        chip.getStyleClass().addAll("filter-chip", "criterion");
        chip.setAccessibleText(texts.get("search.remove", words));
        chip.setTooltip(new Tooltip(texts.get("search.remove", words)));
        chip.setOnAction(_ -> model.remove(criterion));
        return chip;
    }
}
