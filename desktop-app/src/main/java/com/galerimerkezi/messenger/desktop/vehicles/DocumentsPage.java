package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/** The papers of a vehicle: what is there, what is missing, and until when the expertise report counts. */
final class DocumentsPage implements VehiclePage {

    private static final double GAP = 8;
    private static final double DATE = 140;

    private final Vehicle vehicle;
    private final VehiclesViewModel model;
    private final Texts texts;
    private final StringProperty problem = new SimpleStringProperty("");
    private final VBox rows = new VBox();
    private final ScrollPane node;

    DocumentsPage(Vehicle vehicle, VehiclesViewModel model, Texts texts) {
        this.vehicle = vehicle;
        this.model = model;
        this.texts = texts;
        var content = new VBox(
                Parts.text(new VehicleWords(texts).name(vehicle), "text-muted"),
                Parts.notice("problem", "fth-alert-circle", problem),
                rows);
        rows.setSpacing(GAP);
        node = new PageScroll(content);
        node.setId("documents-page");
        follow(model.documents(vehicle));
    }

    private void follow(CompletableFuture<PaperPack> asked) {
        problem.set("");
        var _ = asked.whenComplete((pack, failure) -> {
            if (failure == null) {
                rows.getChildren()
                        .setAll(pack.papers().stream()
                                .map(paper -> row(paper, pack.clock()))
                                .toList());
            } else {
                problem.set(Failures.sentence(failure, texts));
            }
        });
    }

    private Node row(VehicleDocument document, LegalClock clock) {
        var row = new PaperRow(document, clock, model.papers(), texts);
        if (model.isOwn(vehicle)) {
            row.getChildren().add(changes(document));
        }
        return row;
    }

    private Node changes(VehicleDocument document) {
        var slot = document.slot();
        var issued = new DatePicker(document.issuedOn() == null ? model.today() : document.issuedOn());
        issued.setConverter(new LocalDateStringConverter(PaperRow.DAY, PaperRow.DAY));
        issued.setPrefWidth(DATE);
        issued.setAccessibleText(texts.get("document.issuedOn"));
        var put = Parts.button(
                "put-" + slot.wireName(),
                texts.get(document.fileId() == null ? "document.add" : "document.replace"),
                "secondary",
                () -> choose(slot, issued.getValue()));
        var name = new Label(texts.get("document.issuedOn"));
        name.getStyleClass().addAll("text-muted", "text-small");
        name.setLabelFor(issued);
        var line = new FlowPane(GAP, GAP, name, issued, put);
        line.setAlignment(Pos.CENTER_LEFT);
        if (document.fileId() != null) {
            line.getChildren()
                    .add(Parts.button(
                            "remove-" + slot.wireName(),
                            texts.get("document.remove"),
                            "secondary",
                            () -> follow(model.removeDocument(vehicle, slot))));
        }
        return line;
    }

    private void choose(DocumentSlot slot, @Nullable LocalDate issued) {
        if (issued == null || issued.isAfter(model.today())) {
            problem.set(texts.get("document.problem.issuedOn"));
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("document." + slot.wireName()));
        var chosen = chooser.showOpenDialog(node.getScene().getWindow());
        if (chosen != null) {
            follow(model.putDocument(vehicle, slot, chosen.toPath(), issued));
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("documents.title");
    }

    @Override
    public void focus() {
        node.requestFocus();
    }
}
