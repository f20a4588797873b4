package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every step of an offer, oldest first, with a picture of its amounts: what the picture shows stands in the lines too. */
final class OfferHistory extends VBox {

    /** What a line says. */
    record Line(String when, String who, String what, String amount, String change) {}

    OfferHistory(Bargain bargain, OfferWords words, @Nullable BigDecimal asked) {
        getStyleClass().add("offer-history");
        var amounts = bargain.amounts();
        if (amounts.size() > 1) {
            getChildren()
                    .add(new PriceChart(
                            amounts, bargain.mine(), asked, words.texts().get("offer.chart")));
        }
        getChildren().add(table(lines(bargain, words)));
    }

    static List<Line> lines(Bargain bargain, OfferWords words) {
        var steps = Objects.requireNonNullElse(bargain.offer().steps(), List.<OfferStep>of());
        var lines = new ArrayList<Line>();
        BigDecimal before = null;
        for (var step : steps) {
            var amount = step.amount();
            lines.add(new Line(
                    words.moments().exactly(step.createdAt()),
                    who(step, bargain),
                    words.title(step.action()) + (step.note() == null ? "" : ": " + step.note()),
                    amount == null ? "" : Amounts.money(amount, bargain.offer().currency()),
                    amount == null
                            ? ""
                            : words.change(amount, before, bargain.offer().currency())));
            before = amount == null ? before : amount;
        }
        return lines;
    }

    private static String who(OfferStep step, Bargain bargain) {
        return switch (step.action()) {
            case EXPIRE, CLOSE_SOLD -> "";
            case OFFER, COUNTER, ACCEPT, REJECT, WITHDRAW ->
                step.firstName() + " · " + bargain.nameOf(step.galleryId());
        };
    }

    private static GridPane table(List<Line> lines) {
        var grid = new GridPane(12, 6);
        grid.getStyleClass().add("offer-steps");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(wide, right);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            grid.addRow(i, whatAndWho(line), amounts(line));
        }
        return grid;
    }

    private static VBox whatAndWho(Line line) {
        var who = line.who().isEmpty() ? line.when() : line.who() + " · " + line.when();
        return new VBox(Parts.text(line.what(), "offer-step-what"), Parts.text(who, "offer-step-who"));
    }

    private static VBox amounts(Line line) {
        var box = new VBox(cell(line.amount(), "offer-step-amount"), cell(line.change(), "offer-step-change"));
        box.setAlignment(Pos.TOP_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(!text.isEmpty());
        return label;
    }
}
