package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page's icon and name. */
final class PageCell extends ListCell<Page> {

    private final Texts texts;
    private final FontIcon icon = new FontIcon();

    PageCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Page page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        icon.setIconLiteral(page.icon());
        setText(texts.get(page.textKey()));
        setGraphic(icon);
        setTooltip(new Tooltip(getText()));
    }
}
