package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was done in the gallery, the newest first: by whom, what, when. */
public final class AuditCard extends VBox {

    private static final double ROWS = 340;
    private static final double GAP = 8;
    private static final double FIELD = 120;

    private final People people;
    private final Texts texts;
    private final ComboBox<Optional<Person>> who = new ComboBox<>();
    private final ComboBox<Optional<AuditAction>> what = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final ListView<AuditEntry> list = new ListView<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final Button older;
    private @Nullable String next;
    private int asked;

    public AuditCard(People people, Texts texts, Moments moments, Runnable close) {
        this.people = people;
        this.texts = texts;
        setId("audit-card");
        getStyleClass().addAll("dialog-card", "offers-card");
        setMaxHeight(USE_PREF_SIZE);
        list.setId("audit-entries");
        list.getStyleClass().add("choices");
        list.setPrefHeight(ROWS);
        list.setPlaceholder(Parts.text(texts.get("audit.none"), "text-muted"));
        list.setCellFactory(_ -> new AuditCell(texts, moments));
        older = Parts.button("audit-older", texts.get("audit.older"), "secondary", () -> load(next));
        older.setDisable(true);
        var body = new VBox(GAP, filters(), list, Parts.notice("problem", "fth-alert-circle", problem));
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var foot = new FlowPane(GAP, GAP, older);
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(Parts.head(texts.get("audit.title"), texts.get("common.close"), close), body, foot);
        load(null);
        var _ = people.ask(PeopleServer::people).thenAccept(this::offer);
    }

    public void focus() {
        list.requestFocus();
    }

    private FlowPane filters() {
        fill(who, "audit.who", List.of(), person -> person.firstName() + " " + person.lastName());
        fill(what, "audit.what", List.of(AuditAction.values()), action -> texts.get("audit." + action.wireName()));
        who.setId("audit-who");
        what.setId("audit-what");
        from.setId("audit-from");
        to.setId("audit-to");
        from.setPromptText(texts.get("audit.from"));
        to.setPromptText(texts.get("audit.to"));
        from.valueProperty().addListener((_, _, _) -> load(null));
        to.valueProperty().addListener((_, _, _) -> load(null));
        var row = new FlowPane(GAP, GAP);
        for (var field : List.<Region>of(who, what, from, to)) {
            field.setMinWidth(0);
            // as many beside each other as can be read
            field.prefWidthProperty().bind(row.widthProperty().map(width -> share(width.doubleValue())));
            row.getChildren().add(field);
        }
        return row;
    }

    private static double share(double whole) {
        int inRow = whole < 4 * FIELD + 3 * GAP ? 2 : 4;
        return Math.max(0, Math.floor((whole - (inRow - 1) * GAP) / inRow));
    }

    private <T> void fill(ComboBox<Optional<T>> box, String key, List<T> values, Function<T, String> name) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        box.setConverter(Parts.named(value -> value.map(name).orElse(texts.get(key))));
        box.getItems().setAll(all);
        box.getSelectionModel().selectFirst();
        box.setAccessibleText(texts.get(key));
        box.valueProperty().addListener((_, _, _) -> load(null));
    }

    private void offer(List<Person> persons) {
        persons.forEach(person -> who.getItems().add(Optional.of(person)));
    }

    /** What comes late, for another question, is not shown. */
    private void load(@Nullable String cursor) {
        int question = ++asked;
        var person = chosen(who).map(Person::id).orElse(null);
        var action = chosen(what).orElse(null);
        var first = startOf(from.getValue());
        var last = to.getValue() == null ? null : startOf(to.getValue().plusDays(1));
        var _ = people.ask(server -> server.audit(person, action, first, last, cursor))
                .whenComplete((page, failure) -> {
                    if (question != asked) {
                        return;
                    }
                    problem.set(failure == null ? "" : texts.failure(failure));
                    if (page == null) {
                        return;
                    }
                    if (cursor == null) {
                        list.getItems().setAll(page.entries());
                    } else {
                        list.getItems().addAll(page.entries());
                    }
                    next = page.nextCursor();
                    older.setDisable(next == null);
                });
    }

    private static <T> Optional<T> chosen(ComboBox<Optional<T>> box) {
        var value = box.getValue();
        return value == null ? Optional.empty() : value;
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
