package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** The page of what other galleries learn of this one, and this one of them. */
public final class PrivacyView {

    private final PrivacyViewModel model;
    private final Texts texts;

    public PrivacyView(PrivacyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Region node() {
        return new Form(texts.get("settings.privacy"))
                .hint(texts.get(model.isLead() ? "privacy.hint" : "privacy.hint.staff"))
                .heading(texts.get("privacy.presence.title"))
                .add(box("privacy-presence", "privacy.presence", now -> !now.hidesPresence(), model::showPresence))
                .hint(texts.get("privacy.presence.hint"))
                .heading(texts.get("privacy.receipts.title"))
                .add(box("privacy-receipts", "privacy.receipts", now -> !now.hidesReceipts(), model::showReceipts))
                .hint(texts.get("privacy.receipts.hint"))
                .add(Form.notice("problem", "fth-alert-circle", model.problem()))
                .node();
    }

    /** What could not be changed stands as it is. */
    private CheckBox box(
            String id, String key, Predicate<TeamOptions> shown, Function<Boolean, CompletableFuture<Boolean>> change) {
        var box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setDisable(!model.isLead());
        box.setSelected(shown.test(model.options().getValue()));
        box.setOnAction(_ -> {
            var _ = change.apply(box.isSelected()).thenAccept(done -> {
                if (!done) {
                    box.setSelected(!box.isSelected());
                }
            });
        });
        return box;
    }
}
