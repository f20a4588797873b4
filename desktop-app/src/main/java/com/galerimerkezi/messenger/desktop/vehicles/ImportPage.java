package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleImport.State;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list of vehicles is chosen or dropped here, looked at line by line, and only then taken over. */
final class ImportPage implements VehiclePage {

    private static final double GAP = 10;
    private static final double WHEEL = 20;
    private static final double LIST = 320;

    private final VehicleImport model;
    private final Texts texts;
    private final Button choose;
    private final VBox node;

    ImportPage(VehicleImport model, Texts texts) {
        this.model = model;
        this.texts = texts;
        choose = Parts.button("choose-list", texts.get("import.choose"), "secondary", this::choose);
        choose.setGraphic(new FontIcon("fth-file-text"));
        choose.disableProperty().bind(model.isUnderWay());
        var lines = lines();
        VBox.setVgrow(lines, Priority.ALWAYS);
        var sums = Parts.text("", "text-strong");
        sums.setId("import-sums");
        sums.textProperty().bind(model.sums());
        Parts.shown(sums, Bindings.isNotEmpty(model.sums()));
        var body = new VBox(
                Parts.text(texts.get("import.hint"), "text-muted"),
                chosen(),
                Parts.notice("problem", "fth-alert-circle", model.problem()),
                sums,
                Parts.notice("hint", "fth-info", model.ignored()),
                lines);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(body, foot());
        node.setId("import-page");
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !model.isUnderWay().get()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(model::choose);
        event.setDropCompleted(true);
        event.consume();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("import.lists"), "*.csv", "*.CSV", "*.txt"),
                        new FileChooser.ExtensionFilter(texts.get("import.all"), "*"));
        var file = chooser.showOpenDialog(node.getScene().getWindow());
        if (file != null) {
            model.choose(file.toPath());
        }
    }

    private Node chosen() {
        var name = Parts.text("", "text-strong");
        name.setMinWidth(0);
        name.textProperty().bind(model.fileName());
        HBox.setHgrow(name, Priority.ALWAYS);
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        wheel.setMinSize(WHEEL, WHEEL);
        Parts.shown(wheel, model.isUnderWay());
        var line = new HBox(GAP, choose, wheel, name);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ListView<ImportReport.Line> lines() {
        var list = new ListView<>(model.lines());
        list.setId("import-lines");
        list.getStyleClass().add("choices");
        list.setPrefHeight(LIST);
        list.setCellFactory(_ -> new ImportCell(texts));
        list.setPlaceholder(new Label(""));
        Parts.shown(list, Bindings.isNotEmpty(model.lines()));
        return list;
    }

    private Node foot() {
        var done = new Label(texts.get("import.done"), new FontIcon("fth-check-circle"));
        done.getStyleClass().add("understood");
        done.setWrapText(true);
        done.setMaxWidth(Double.MAX_VALUE);
        done.visibleProperty().bind(model.state().isEqualTo(State.STORED));
        HBox.setHgrow(done, Priority.ALWAYS);
        var store = Parts.button("store-list", texts.get("import.store"), "primary", () -> {
            // a button that is switched off loses the keys to what lies under the card
            node.requestFocus();
            model.store();
        });
        store.disableProperty().bind(model.canStore().not());
        var foot = new HBox(GAP, done, store);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("import.title");
    }

    @Override
    public void focus() {
        choose.requestFocus();
    }
}
