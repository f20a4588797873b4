package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture to draw on before it is sent: an arrow to a scratch, a circle round a dent, a word. */
final class DrawingPage extends VBox {

    private enum Tool {
        ARROW,
        CIRCLE,
        WORDS
    }

    private static final double WIDEST = 500;
    private static final double HIGHEST = 400;
    private static final double SHORTEST_DRAG = 0.01;
    private static final List<Color> COLOURS =
            List.of(Color.web("#FF3B30"), Color.web("#FFD60A"), Color.web("#34C759"), Color.WHITE);
    private static final List<String> COLOUR_NAMES = List.of("red", "yellow", "green", "white");

    private final List<Mark> marks = new ArrayList<>();
    private final Pane area = new Pane();
    private final Image picture;
    private final Texts texts;
    private final Canvas canvas = new Canvas();
    private final Button undo;
    private final ToggleGroup tools = new ToggleGroup();
    private final ToggleGroup colours = new ToggleGroup();
    private @Nullable Mark growing;
    private double scale;
    private double startX;
    private double startY;

    /** @param done gets the picture with what was drawn on it */
    DrawingPage(Image picture, Texts texts, Runnable back, Consumer<BufferedImage> done) {
        this.picture = picture;
        this.texts = texts;
        setId("drawing");
        getStyleClass().add("drawing");
        canvas.setId("drawing-area");
        area.getChildren().add(canvas);
        area.setMinWidth(0);
        canvas.setOnMousePressed(this::begin);
        canvas.setOnMouseDragged(this::grow);
        canvas.setOnMouseReleased(_ -> end());
        undo = Parts.icon("drawing-undo", "fth-corner-up-left", texts.get("drawing.undo"), this::undo);
        var cancel = Parts.button("drawing-cancel", texts.get("drawing.cancel"), "secondary", back);
        var keep = Parts.button(
                "drawing-done",
                texts.get("drawing.done"),
                "primary",
                () -> done.accept(MarkPainter.painted(picture, marks)));
        var foot = new HBox(cancel, keep);
        foot.getStyleClass().add("dialog-foot");
        var middle = new VBox(12, toolbar(), area);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("dialog-body");
        getChildren().addAll(Parts.head(texts.get("drawing.title"), texts.get("common.close"), back), middle, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        fit(WIDEST);
        area.setPrefWidth(canvas.getWidth());
        middle.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                fit(width.doubleValue() - middle.snappedLeftInset() - middle.snappedRightInset());
            }
        });
    }

    /** Marks are kept in parts of the picture: they grow and shrink with it. */
    private void fit(double room) {
        double fit = Math.min(1, Math.min(Math.min(WIDEST, room) / picture.getWidth(), HIGHEST / picture.getHeight()));
        canvas.setWidth(picture.getWidth() * fit);
        canvas.setHeight(picture.getHeight() * fit);
        scale = Math.max(canvas.getWidth(), canvas.getHeight());
        area.setMaxSize(canvas.getWidth(), canvas.getHeight());
        draw();
    }

    private Node toolbar() {
        var bar = new FlowPane(6, 6);
        bar.setAlignment(Pos.CENTER);
        bar.getChildren()
                .addAll(
                        tool(Tool.ARROW, "fth-arrow-up-right", "drawing.arrow"),
                        tool(Tool.CIRCLE, "fth-circle", "drawing.circle"),
                        tool(Tool.WORDS, "fth-type", "drawing.words"));
        for (int i = 0; i < COLOURS.size(); i++) {
            bar.getChildren().add(colour(COLOURS.get(i), "drawing.colour." + COLOUR_NAMES.get(i)));
        }
        bar.getChildren().add(undo);
        tools.getToggles().getFirst().setSelected(true);
        colours.getToggles().getFirst().setSelected(true);
        return bar;
    }

    private ToggleButton tool(Tool tool, String icon, String text) {
        var button = toggle(new FontIcon(icon), text, tools);
        button.setUserData(tool);
        button.setId("drawing-" + tool.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private ToggleButton colour(Color colour, String text) {
        var dot = new Circle(8, colour);
        dot.setStroke(Color.GRAY);
        var button = toggle(dot, text, colours);
        button.setUserData(colour);
        return button;
    }

    /** One of a group is always chosen. */
    private ToggleButton toggle(Node graphic, String text, ToggleGroup group) {
        var button = new ToggleButton(texts.get(text), graphic);
        button.getStyleClass().add("drawing-tool");
        button.setTooltip(new Tooltip(texts.get(text)));
        button.setToggleGroup(group);
        button.addEventFilter(ActionEvent.ACTION, _ -> {
            if (group.getSelectedToggle() == null) {
                button.setSelected(true);
            }
        });
        return button;
    }

    private Tool tool() {
        return (Tool) tools.getSelectedToggle().getUserData();
    }

    private Color colour() {
        return (Color) colours.getSelectedToggle().getUserData();
    }

    private void begin(MouseEvent event) {
        startX = event.getX() / scale;
        startY = event.getY() / scale;
        if (tool() == Tool.WORDS) {
            askForWords();
        }
    }

    private void grow(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, canvas.getWidth()) / scale;
        double y = Math.clamp(event.getY(), 0, canvas.getHeight()) / scale;
        if (Math.hypot(x - startX, y - startY) < SHORTEST_DRAG) {
            return;
        }
        growing = switch (tool()) {
            case ARROW -> new Mark.Arrow(startX, startY, x, y, colour());
            case CIRCLE -> new Mark.Circle(startX, startY, x, y, colour());
            case WORDS -> null;
        };
        draw();
    }

    private void end() {
        if (growing != null) {
            marks.add(growing);
            growing = null;
            draw();
        }
    }

    /** In a field where the words will stand; Enter keeps them, Escape does not. */
    private void askForWords() {
        var field = new TextField();
        field.setId("drawing-field");
        field.setPromptText(texts.get("drawing.words"));
        double x = startX;
        double y = startY;
        field.relocate(
                Math.min(x * scale, Math.max(0, canvas.getWidth() - 160)),
                Math.clamp(y * scale - 18, 0, Math.max(0, canvas.getHeight() - 36)));
        field.setPrefWidth(160);
        field.setOnAction(_ -> keep(field, x, y));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                area.getChildren().remove(field);
                event.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep(field, x, y);
            }
        });
        area.getChildren().removeIf(TextField.class::isInstance);
        area.getChildren().add(field);
        field.requestFocus();
    }

    private void keep(TextField field, double x, double y) {
        if (area.getChildren().remove(field) && !field.getText().isBlank()) {
            marks.add(new Mark.Words(x, y, field.getText().strip(), colour()));
            draw();
        }
    }

    private void undo() {
        if (!marks.isEmpty()) {
            marks.removeLast();
            draw();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            undo();
            event.consume();
        }
    }

    private void draw() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.drawImage(picture, 0, 0, canvas.getWidth(), canvas.getHeight());
        MarkPainter.paint(marks, graphics, scale);
        if (growing != null) {
            MarkPainter.paint(List.of(growing), graphics, scale);
        }
        undo.setDisable(marks.isEmpty());
    }
}
