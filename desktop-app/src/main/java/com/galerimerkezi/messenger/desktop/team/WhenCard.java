package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks until when a chat is put aside, or when one is reminded of it, and why. */
public final class WhenCard extends VBox {

    /** What was chosen. */
    public interface Chosen {
        void at(Instant moment, @Nullable String text, boolean forGallery);
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHOWN_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_CHARACTERS = 500;

    private final Texts texts;
    private final Clock clock;
    private final Chosen chosen;
    private final Runnable closing;
    private final TextField date = new TextField();
    private final TextField time = new TextField();
    private final TextField why = new TextField();
    private final CheckBox forGallery = new CheckBox();
    private final Button confirm = new Button();
    private final Label problem = Parts.text("", "form-problem");

    /** Kind: "team.snooze" or "team.remind", under which its texts stand. */
    public WhenCard(
            String kind, String about, boolean shareable, Texts texts, Clock clock, Runnable closing, Chosen chosen) {
        this.texts = texts;
        this.clock = clock;
        this.chosen = chosen;
        this.closing = closing;
        setId("when-card");
        getStyleClass().addAll("small-card", "confirm-card", "when-card");
        setMaxHeight(USE_PREF_SIZE);
        why.setId("when-text");
        why.setPromptText(texts.get(kind + ".why"));
        forGallery.setId("when-all");
        forGallery.setText(texts.get("team.remind.forGallery"));
        confirm.setId("when-confirm");
        confirm.setText(texts.get(kind + ".confirm"));
        getChildren()
                .addAll(
                        Parts.text(texts.get(kind + ".title"), "text-title"),
                        Parts.text(about, "text-strong"),
                        presets(),
                        fields(),
                        why);
        if (shareable) {
            getChildren().add(forGallery);
        }
        Parts.shown(problem, problem.textProperty().isNotEmpty());
        getChildren().addAll(problem, buttons());
        put(Later.TOMORROW);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                confirm();
            }
        });
    }

    public void focus() {
        date.requestFocus();
        date.selectAll();
    }

    private Node presets() {
        var choices = new FlowPane(6, 6);
        choices.getStyleClass().add("settings-choices");
        var group = new ToggleGroup();
        for (var later : Later.values()) {
            var choice = new ToggleButton(texts.get(later.textKey()));
            choice.setId("when-" + later.name());
            choice.setToggleGroup(group);
            choice.setSelected(later == Later.TOMORROW);
            choice.setOnAction(_ -> {
                put(later);
                choice.setSelected(true);
            });
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private void put(Later later) {
        var moment = later.from(ZonedDateTime.now(clock)).atZone(clock.getZone());
        date.setText(SHOWN_DATE.format(moment));
        time.setText(SHOWN_TIME.format(moment));
    }

    private Node fields() {
        date.setId("when-date");
        date.setPromptText(texts.get("team.when.date"));
        date.setAccessibleText(texts.get("team.when.date"));
        time.setId("when-time");
        time.setPromptText(texts.get("team.when.time"));
        time.setAccessibleText(texts.get("team.when.time"));
        time.setPrefColumnCount(5);
        HBox.setHgrow(date, Priority.ALWAYS);
        return new HBox(8, date, time);
    }

    private Node buttons() {
        var cancel = Parts.button("when-cancel", texts.get("newRoom.cancel"), "secondary", closing);
        confirm.getStyleClass().add("primary");
        confirm.setOnAction(_ -> confirm());
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void confirm() {
        var moment = moment();
        if (moment.isEmpty()) {
            problem.setText(texts.get("team.when.unread"));
        } else if (!moment.get().isAfter(clock.instant())) {
            problem.setText(texts.get("team.when.past"));
        } else if (why.getText().length() > MOST_CHARACTERS) {
            problem.setText(texts.get("team.when.long", MOST_CHARACTERS));
        } else {
            closing.run();
            var words = why.getText().strip();
            chosen.at(moment.get(), words.isEmpty() ? null : words, forGallery.isSelected());
        }
    }

    private Optional<Instant> moment() {
        try {
            var day = LocalDate.parse(date.getText().strip(), DATE);
            var at = LocalTime.parse(time.getText().strip().replace('.', ':'), TIME);
            return Optional.of(day.atTime(at).atZone(clock.getZone()).toInstant());
        } catch (DateTimeParseException unread) {
            return Optional.empty();
        }
    }
}
