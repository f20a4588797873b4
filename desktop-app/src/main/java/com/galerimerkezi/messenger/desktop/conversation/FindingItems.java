package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.trade.Finding;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPlate;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPrice;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a plate, a chassis number or a price in a message. */
record FindingItems(TimelineCell.Actions actions, Texts texts) {

    private static final String LIRA = "TRY";

    List<MenuItem> of(Finding finding) {
        var written = written(finding);
        var items = new ArrayList<MenuItem>();
        items.add(item("copy-finding", "fth-copy", texts.get("finding.copy", written), () -> actions.copy(written)));
        if (!(finding instanceof FoundPrice)) {
            items.add(item(
                    "search-finding",
                    "fth-search",
                    texts.get("finding.search", written),
                    () -> actions.search(written)));
        }
        return items;
    }

    /** As it is written everywhere else. */
    static String written(Finding finding) {
        return switch (finding) {
            case FoundPlate plate -> plate.plate().toString();
            case FoundChassisNumber chassis -> chassis.number().toString();
            case FoundPrice price -> Amounts.money(price.lira(), LIRA);
        };
    }

    private static MenuItem item(String id, String icon, String text, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
