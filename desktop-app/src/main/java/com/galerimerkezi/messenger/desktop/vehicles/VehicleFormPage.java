package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of an own vehicle: what is wrong is said below the field where it stands. */
final class VehicleFormPage implements VehiclePage {

    private static final double GAP = 8;
    private static final double FIELD = 236;
    private static final double WIDE = 480;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final VehicleFormViewModel model;
    private final Texts texts;
    private final Consumer<Vehicle> saved;
    private final Map<VehicleField, TextField> fields = new EnumMap<>(VehicleField.class);
    private final VBox node;

    VehicleFormPage(VehicleFormViewModel model, Photos photos, Texts texts, Consumer<Vehicle> saved) {
        this.model = model;
        this.texts = texts;
        this.saved = saved;
        var content = new VBox(
                fields(),
                Parts.text(texts.get("vehicle.photos"), "settings-heading"),
                new PhotoEditor(model.photos(), photos, texts),
                Parts.text(texts.get("panel.title"), "settings-heading"),
                panels());
        var scroll = new PageScroll(content);
        scroll.setId("vehicle-form");
        scroll.setPrefViewportHeight(ScrollPane.USE_COMPUTED_SIZE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll, foot());
    }

    private Node fields() {
        var flow = new FlowPane(GAP * 1.5, GAP * 1.5);
        // a flow is never narrower than its widest part would like to be
        flow.setMinWidth(FIELD);
        for (var field : VehicleField.values()) {
            var box = field(field);
            if (field == VehicleField.TITLE) {
                box.prefWidthProperty().bind(Bindings.min(WIDE, flow.widthProperty()));
            } else {
                box.setPrefWidth(FIELD);
            }
            flow.getChildren().add(box);
        }
        return flow;
    }

    private VBox field(VehicleField field) {
        var input = new TextField();
        input.setId("vehicle-" + field.name().toLowerCase(Locale.ROOT));
        input.textProperty().bindBidirectional(model.text(field));
        fields.put(field, input);
        var name = Parts.text(
                texts.get(field.textKey()) + (field.isRequired() ? " *" : ""),
                "text-muted",
                "text-small",
                "text-strong");
        name.setLabelFor(input);
        var wrong = Parts.text("", "field-problem");
        wrong.textProperty().bind(model.problemOf(field));
        Parts.shown(wrong, model.problemOf(field).map(text -> !text.isEmpty()));
        model.problemOf(field).subscribe(text -> input.pseudoClassStateChanged(WRONG, !text.isEmpty()));
        var box = new VBox(GAP / 2, name, input);
        box.getChildren().addAll(hints(field));
        box.getChildren().add(wrong);
        return box;
    }

    private List<Node> hints(VehicleField field) {
        return switch (field) {
            case PRICE -> List.of(understood());
            case FUEL -> List.of(suggestions(field, VehicleWords.FUELS));
            case GEARBOX -> List.of(suggestions(field, VehicleWords.GEARBOXES));
            default -> List.of();
        };
    }

    private Label understood() {
        var label = Parts.text("", "text-small", "understood");
        label.textProperty().bind(model.understood());
        Parts.shown(label, model.understood().map(text -> !text.isEmpty()));
        return label;
    }

    private Node suggestions(VehicleField field, List<String> words) {
        var flow = new FlowPane(GAP / 2, GAP / 2);
        var said = new VehicleWords(texts);
        for (var word : words) {
            var chip = new ToggleButton(said.said(word));
            chip.getStyleClass().add("filter-chip");
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> model.text(field).set(word));
            model.text(field).subscribe(text -> chip.setSelected(text.equals(word)));
            flow.getChildren().add(chip);
        }
        return flow;
    }

    private Node panels() {
        var diagram = new PanelDiagram(texts, true);
        diagram.panels().bindBidirectional(model.panels());
        var all = Parts.button("all-original", texts.get("panel.all"), "secondary", model::allOriginal);
        var said = new VBox(
                GAP * 1.5,
                Parts.text(texts.get("panel.hint"), "text-muted", "text-small"),
                new PanelLegend(texts),
                all);
        said.setPrefWidth(FIELD);
        return new FlowPane(GAP * 3, GAP * 2, diagram, said);
    }

    private Node foot() {
        var problem = Parts.text("", "field-problem");
        problem.textProperty().bind(model.problem());
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        var save = Parts.button("save-vehicle", texts.get("vehicle.save"), "primary", this::save);
        save.disableProperty()
                .bind(Bindings.or(model.storingNow(), model.photos().underWay().greaterThan(0)));
        var foot = new HBox(problem, save);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    private void save() {
        var _ = model.save().thenAccept(vehicle -> {
            vehicle.ifPresent(saved);
            model.firstProblem().map(fields::get).ifPresent(Node::requestFocus);
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get(model.isNew() ? "vehicle.form.new" : "vehicle.form.edit");
    }

    @Override
    public void focus() {
        Objects.requireNonNull(fields.get(VehicleField.BRAND)).requestFocus();
    }
}
