package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.search.SearchOperator;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The words with which one narrows while typing, for whoever does not know them: a click begins one. */
final class OperatorHints extends FlowPane {

    private static final double GAP = 6;
    private static final List<SearchOperator> OF_ROOMS =
            List.of(SearchOperator.IN, SearchOperator.BRAND, SearchOperator.MODEL, SearchOperator.OFFER);

    private final Texts texts;
    private final Consumer<String> begin;

    OperatorHints(Texts texts, Consumer<String> begin) {
        super(GAP, GAP);
        this.texts = texts;
        this.begin = begin;
        setId("search-operators");
        setAlignment(Pos.CENTER);
    }

    void show(boolean inRoom) {
        getChildren()
                .setAll(Stream.of(SearchOperator.values())
                        .filter(operator -> !inRoom || !OF_ROOMS.contains(operator))
                        .map(this::chip)
                        .toList());
    }

    private Button chip(SearchOperator operator) {
        var written = (texts.locale().getLanguage().equals("tr") ? operator.turkish() : operator.english()) + ":";
        var chip = new Button(written);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(texts.get("search.operator." + operator.english()));
        chip.setOnAction(_ -> begin.accept(written));
        return chip;
    }
}
