package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The pages left, the chosen one right; where it is narrow the pages are icons. */
public final class SettingsView {

    private static final double NARROW_BELOW = 560;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Page, Supplier<Region>> contents;
    private final HBox node = new HBox();
    private final ListView<Page> pages = new ListView<>();
    private final ScrollPane shown = new ScrollPane();

    /** In the order of the pages. */
    public SettingsView(Map<Page, Supplier<Region>> contents, Texts texts) {
        this.contents = contents;
        node.getStyleClass().add("settings");
        pages.setId("settings-pages");
        pages.getStyleClass().add("settings-pages");
        pages.setAccessibleText(texts.get("settings.title"));
        pages.setCellFactory(_ -> new PageCell(texts));
        pages.getItems().setAll(List.copyOf(contents.keySet()));
        shown.setId("settings-page");
        shown.getStyleClass().add("settings-page");
        shown.setFitToWidth(true);
        shown.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(shown, Priority.ALWAYS);
        node.getChildren().addAll(pages, shown);
        node.widthProperty()
                .subscribe(width -> node.pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
        pages.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                open(page);
            }
        });
    }

    public Region node() {
        return node;
    }

    /** The first one where this one is missing. */
    public void show(Page page) {
        pages.getSelectionModel()
                .select(contents.containsKey(page) ? page : pages.getItems().getFirst());
    }

    public Page page() {
        return pages.getSelectionModel().getSelectedItem();
    }

    public void focus() {
        pages.requestFocus();
    }

    private void open(Page page) {
        var content = contents.get(page);
        if (content != null) {
            shown.setContent(content.get());
            shown.setVvalue(0);
        }
    }
}
