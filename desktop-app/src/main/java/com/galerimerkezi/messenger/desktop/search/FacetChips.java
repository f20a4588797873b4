package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** How many results are about what; a click narrows to them. */
final class FacetChips extends FlowPane {

    private static final double GAP = 6;

    private final SearchViewModel model;
    private final Texts texts;

    FacetChips(SearchViewModel model, Texts texts) {
        super(GAP, GAP);
        this.model = model;
        this.texts = texts;
        setId("search-facets");
        setAccessibleText(texts.get("search.facets"));
        model.facets().subscribe(this::show);
        model.narrowing().subscribe(this::show);
        Parts.shown(this, Bindings.isNotEmpty(getChildren()));
    }

    private void show() {
        getChildren().setAll(model.facetChoices().stream().map(this::chip).toList());
    }

    private Button chip(FacetChoice choice) {
        var name = model.words().value(choice.criterion());
        var chip = new Button(texts.get("search.facet", name, choice.messages()));
        chip.setWrapText(true);
        chip.setMnemonicParsing(false);
        chip.maxWidthProperty().bind(widthProperty());
        chip.getStyleClass().addAll("filter-chip", "facet");
        chip.setAccessibleText(texts.get("search.facet.spoken", name, choice.messages()));
        chip.setOnAction(_ -> model.choose(choice.criterion()));
        return chip;
    }
}
