package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.ExemptionReason;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One paper of a vehicle: what it is worth today; it can be looked at and saved where it is there. */
final class PaperRow extends VBox {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final double GAP = 8;

    private final VehicleDocument document;
    private final LegalClock clock;
    private final PaperFiles files;
    private final Texts texts;

    PaperRow(VehicleDocument document, LegalClock clock, PaperFiles files, Texts texts) {
        super(GAP);
        this.document = document;
        this.clock = clock;
        this.files = files;
        this.texts = texts;
        getStyleClass().add("document-row");
        getChildren().add(said());
        if (document.fileUrl() != null) {
            var saving = new FileSaving(texts);
            var outcome = Parts.text("", "text-muted", "text-small");
            outcome.textProperty().bind(saving.outcome());
            Parts.shown(outcome, saving.outcome().map(text -> !text.isEmpty()));
            getChildren().addAll(buttons(saving), outcome);
        }
    }

    private Node said() {
        var name = Parts.text(texts.get("document." + document.slot().wireName()), "text-strong");
        var state = new Label(texts.get("document.state." + document.state().wireName()));
        state.getStyleClass().addAll("document-state", document.state().wireName());
        state.setMinWidth(Region.USE_PREF_SIZE);
        var detail = Parts.text(detail(), "text-muted", "text-small");
        Parts.shown(detail, detail.textProperty().map(text -> !text.isEmpty()));
        if (document.withheld()) {
            detail.setGraphic(new FontIcon("fth-lock"));
        }
        var said = new VBox(2, name, detail);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var head = new HBox(GAP, said, state);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private String detail() {
        if (document.withheld()) {
            return texts.get("document.withheld");
        }
        if (document.exemption() != null) {
            return exemption(document.exemption());
        }
        return Stream.of(
                        Objects.requireNonNullElse(document.fileName(), ""),
                        dated("document.issued", document.issuedOn()),
                        dated("document.until", document.validUntil()),
                        document.slot() == DocumentSlot.EXPERTISE ? texts.get("document.days", clock.days()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String exemption(ExemptionReason reason) {
        var numbers = NumberFormat.getIntegerInstance(texts.locale());
        return switch (reason) {
            case AGE -> texts.get("document.exempt.age", numbers.format(clock.years()));
            case MILEAGE -> texts.get("document.exempt.mileage", numbers.format(clock.km()));
        };
    }

    private String dated(String key, @Nullable LocalDate date) {
        return date == null ? "" : texts.get(key, DAY.format(date));
    }

    private Node buttons(FileSaving saving) {
        var slot = document.slot().wireName();
        var save = Parts.button("save-" + slot, texts.get("document.save"), "secondary", () -> save(saving));
        save.disableProperty().bind(saving.running());
        var buttons = new FlowPane(GAP, GAP);
        if (Viewable.is(document.fileType())) {
            var show = Parts.button(
                    "open-" + slot, texts.get("document.open"), "secondary", () -> files.show(document, saving));
            show.disableProperty().bind(saving.running());
            buttons.getChildren().add(show);
        }
        buttons.getChildren().add(save);
        return buttons;
    }

    private void save(FileSaving saving) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("file.save.title"));
        chooser.setInitialFileName(files.nameOf(document));
        var target = chooser.showSaveDialog(getScene().getWindow());
        if (target != null) {
            files.save(document, target.toPath(), saving);
        }
    }
}
