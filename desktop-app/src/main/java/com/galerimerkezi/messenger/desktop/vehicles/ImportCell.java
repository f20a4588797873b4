package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: its number, its vehicle, what becomes of it, and what is wrong with it. */
final class ImportCell extends ListCell<ImportReport.Line> {

    private final Texts texts;
    private final Label name = Parts.text("", "text-strong");
    private final Label result = new Label();
    private final Label problems = Parts.text("", "field-problem");
    private final VBox row;

    ImportCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        result.setMinWidth(USE_PREF_SIZE);
        Parts.shown(problems, problems.textProperty().map(text -> !text.isEmpty()));
        row = new VBox(2, new HBox(12, name, result), problems);
        row.getStyleClass().add("choice-row");
    }

    @Override
    protected void updateItem(ImportReport.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var became = line.result().name().toLowerCase(Locale.ROOT);
        name.setText(texts.get("import.line", line.number(), line.title()));
        result.setText(texts.get("import.result." + became));
        result.getStyleClass().setAll("label", "import-result", became);
        problems.setText(sentences(line.problems()));
        setAccessibleText(Stream.of(name, result, problems)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    /** The server says what is wrong; of the fields that the form knows, the form says what may stand there. */
    private String sentences(Map<String, String> said) {
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(problem -> fieldOf(problem.getKey())
                        .map(field -> texts.get(field.textKey()) + ": " + texts.get(field.problemKey()))
                        .orElse(problem.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<VehicleField> fieldOf(String wireName) {
        return Stream.of(VehicleField.values())
                .filter(field -> field.wireName().equals(wireName))
                .findFirst();
    }
}
