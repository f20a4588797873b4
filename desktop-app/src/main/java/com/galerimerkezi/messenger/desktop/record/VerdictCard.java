package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a record turned out to be: whole, changed from which entry on, or no record. */
public final class VerdictCard extends VBox {

    private final Button close;

    public VerdictCard(String fileName, Checked checked, Texts texts, Runnable closing) {
        setId("verdict");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(texts.get(titleOf(checked)), new FontIcon(iconOf(checked)));
        title.getStyleClass().add("text-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        close = new Button(texts.get("common.close"));
        close.getStyleClass().add("secondary");
        close.setOnAction(_ -> closing.run());
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, label(fileName, "text-strong"));
        switch (checked.verdict()) {
            case Verdict.Intact intact -> {
                if (!checked.signerIsKnown()) {
                    say(texts.get("record.signerUnknown.hint"), "text-muted");
                }
                say(texts.get("record.entries", intact.entries()), "text-muted");
                if (intact.removed() > 0) {
                    say(texts.get("record.removed", intact.removed()), "text-muted");
                }
                say(texts.get("record.hash", intact.hash()), "record-hash");
                say(texts.get("record.key", intact.publicKey()), "record-hash");
            }
            case Verdict.Broken broken -> {
                if (broken.entry() > 0) {
                    say(texts.get("record.firstBad", broken.entry()), "text-strong");
                }
                say(texts.get("record.fault." + broken.fault().name().toLowerCase(Locale.ROOT)), "text-muted");
            }
            case Verdict.Unreadable _ -> say(texts.get("record.unreadable.hint"), "text-muted");
        }
        getChildren().add(buttons);
    }

    public void focus() {
        close.requestFocus();
    }

    private static String titleOf(Checked checked) {
        return switch (checked.verdict()) {
            case Verdict.Intact _ -> checked.signerIsKnown() ? "record.intact" : "record.signerUnknown";
            case Verdict.Broken _ -> "record.broken";
            case Verdict.Unreadable _ -> "record.unreadable";
        };
    }

    private static String iconOf(Checked checked) {
        return switch (checked.verdict()) {
            case Verdict.Intact _ -> checked.signerIsKnown() ? "fth-check-circle" : "fth-help-circle";
            case Verdict.Broken _ -> "fth-x-circle";
            case Verdict.Unreadable _ -> "fth-help-circle";
        };
    }

    private void say(String text, String style) {
        getChildren().add(label(text, style));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
