package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationRequest;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** Who belongs to the gallery, who is invited, and what its owner can do about each. */
public final class PeopleCard extends VBox {

    private static final double ROWS = 260;
    private static final Map<String, String> COLUMNS = Map.of(
            "firstName", "people.import.firstName",
            "lastName", "people.import.lastName",
            "email", "people.import.email",
            "role", "people.import.role");
    private static final double GAP = 8;

    private final People people;
    private final UserProfile me;
    private final Texts texts;
    private final ListView<PeopleRow> list = new ListView<>();
    private final ObjectProperty<PeopleRow> chosen = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final Asking asking;
    private final Handing handing;
    private final Subscription told;

    /** Team: what the server tells of it; whenever somebody comes, goes or changes, the list is asked for again. */
    public PeopleCard(
            People people,
            UserProfile me,
            ObservableValue<Team> team,
            Texts texts,
            Moments moments,
            Runnable audit,
            Runnable close) {
        this.people = people;
        this.me = me;
        this.texts = texts;
        asking = new Asking(texts);
        handing = new Handing(texts);
        setId("people-card");
        getStyleClass().addAll("dialog-card", "offers-card");
        setMaxHeight(USE_PREF_SIZE);
        list.setId("people");
        list.getStyleClass().add("choices");
        list.setPrefHeight(ROWS);
        list.setPlaceholder(Parts.text(texts.get("people.loading"), "text-muted"));
        list.setCellFactory(_ -> new PeopleCell(texts, moments));
        chosen.bind(list.getSelectionModel().selectedItemProperty());
        chosen.subscribe(_ -> asking.leave());
        var body = new VBox(
                GAP,
                list,
                actions(),
                asking,
                Parts.notice("problem", "fth-alert-circle", problem),
                Parts.notice("good", "fth-check-circle", done),
                handing);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(Parts.head(texts.get("people.title"), texts.get("common.close"), close), body, foot(audit));
        told = team.map(Team::colleagues).subscribe(_ -> load());
    }

    public void close() {
        told.unsubscribe();
    }

    public void focus() {
        list.requestFocus();
    }

    /** What can be done about the one who is chosen. */
    private Node actions() {
        var row = new FlowPane(GAP, GAP);
        row.getChildren()
                .addAll(
                        about("person-role", "people.makeOwner", row(PeopleRow::isStaff), () -> role(Role.OWNER)),
                        about("person-staff", "people.makeStaff", row(PeopleRow::isOwner), () -> role(Role.STAFF)),
                        about("person-disable", "people.disable", row(PeopleRow::isActive), this::disable),
                        about("person-enable", "people.enable", row(PeopleRow::isDisabled), this::enable),
                        about("person-reset", "people.reset", row(PeopleRow::isActive), this::reset),
                        about("person-two-factor", "people.noTwoFactor", row(PeopleRow::hasTwoFactor), this::noFactor),
                        about("withdraw", "people.withdraw", row(PeopleRow::isInvitation), this::withdraw));
        return row;
    }

    private ObservableValue<Boolean> row(Predicate<PeopleRow> is) {
        return chosen.map(row -> !row.isOf(me.id()) && is.test(row)).orElse(false);
    }

    private Button about(String id, String key, ObservableValue<Boolean> shown, Runnable action) {
        var button = Parts.button(id, texts.get(key), "secondary", action);
        Parts.shown(button, shown);
        return button;
    }

    private Node foot(Runnable audit) {
        var foot = new FlowPane(GAP, GAP);
        foot.getStyleClass().add("dialog-foot");
        foot.getChildren()
                .addAll(
                        Parts.button("invite-staff", texts.get("people.invite"), "primary", () -> invite(Role.STAFF)),
                        Parts.button(
                                "invite-owner",
                                texts.get("people.inviteOwner"),
                                "secondary",
                                () -> invite(Role.OWNER)));
        if (me.role() == Role.ADMIN) {
            foot.getChildren()
                    .add(Parts.button(
                            "invite-gallery", texts.get("people.inviteGallery"), "secondary", this::inviteGallery));
        }
        foot.getChildren()
                .addAll(
                        Parts.button("import-people", texts.get("people.import"), "secondary", this::chooseList),
                        Parts.button("audit", texts.get("people.audit"), "secondary", audit));
        return foot;
    }

    private void load() {
        var _ = people.ask(PeopleRow::all).whenComplete((rows, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
                return;
            }
            var before = chosen.get();
            list.getItems().setAll(rows);
            rows.stream()
                    .filter(row -> before != null && row.isSameAs(before))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> list.getSelectionModel().select(row),
                            () -> list.getSelectionModel().selectFirst());
        });
    }

    private void invite(Role role) {
        hand(
                people.ask(server -> server.invite(new InvitationRequest(EntryKind.JOIN, role, null, null, null))),
                texts.get("people.invited"));
    }

    private void inviteGallery() {
        hand(
                people.ask(
                        server -> server.invite(new InvitationRequest(EntryKind.NEW_GALLERY, null, null, null, null))),
                texts.get("people.invitedGallery"));
    }

    private void role(Role role) {
        var person = person();
        asking.ask(
                texts.get(role == Role.OWNER ? "people.makeOwner.sure" : "people.makeStaff.sure", nameOf(person)),
                texts.get(role == Role.OWNER ? "people.makeOwner" : "people.makeStaff"),
                () -> after(people.tell(server -> server.setRole(person.id(), role))));
    }

    private void disable() {
        var person = person();
        asking.ask(
                texts.get("people.disable.sure", nameOf(person)),
                texts.get("people.disable"),
                () -> after(people.tell(server -> server.setActive(person.id(), false))));
    }

    private void enable() {
        var person = person();
        after(people.tell(server -> server.setActive(person.id(), true)));
    }

    private void reset() {
        var person = person();
        asking.ask(
                texts.get("people.reset.sure", nameOf(person)),
                texts.get("people.reset"),
                () -> hand(
                        people.ask(server -> server.reset(person.id())),
                        texts.get("people.resetDone", nameOf(person))));
    }

    private void noFactor() {
        var person = person();
        asking.ask(
                texts.get("people.noTwoFactor.sure", nameOf(person)),
                texts.get("people.noTwoFactor"),
                () -> after(people.tell(server -> server.removeTwoFactor(person.id()))));
    }

    private void withdraw() {
        Invitation invitation = Objects.requireNonNull(chosen.get().invitation());
        after(people.tell(server -> server.withdraw(invitation.id())));
    }

    private void chooseList() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("people.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.txt"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            tryList(file.toPath());
        }
    }

    /** What would become of it is said before anything does. */
    public void tryList(Path file) {
        clear();
        byte[] csv;
        try {
            csv = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            problem.set(texts.get("people.import.unreadable"));
            return;
        }
        var _ = people.ask(server -> server.importList(csv, true)).whenComplete((report, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
            } else {
                Runnable take = () -> takeList(csv);
                if (report.refused() == 0) {
                    asking.offer(said(report), texts.get("people.import.do"), take);
                } else {
                    asking.ask(said(report), texts.get("people.import.do"), take);
                }
            }
        });
    }

    private void takeList(byte[] csv) {
        var _ = people.ask(server -> server.importList(csv, false)).whenComplete((report, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
                return;
            }
            done.set(said(report));
            var codes = report.lines().stream()
                    .filter(line -> line.code() != null)
                    .map(line -> line.name() + " <" + line.email() + ">: " + line.code())
                    .collect(Collectors.joining("\n"));
            if (!codes.isEmpty()) {
                handing.show(texts.get("people.import.codes"), codes);
            }
            load();
        });
    }

    private String said(PeopleImportReport report) {
        var refused = report.lines().stream()
                .filter(line -> !line.problems().isEmpty())
                .map(line -> texts.get("people.import.line", line.number(), wrongIn(line)))
                .collect(Collectors.joining("\n"));
        var sums = texts.get(
                "people.import.sums", report.created(), report.changed(), report.unchanged(), report.refused());
        return refused.isEmpty() ? sums : sums + "\n" + refused;
    }

    /** By the names that the columns have in the list. */
    private String wrongIn(PeopleImportReport.Line line) {
        return new TreeMap<>(line.problems())
                .entrySet().stream()
                        .map(problem -> COLUMNS.containsKey(problem.getKey())
                                ? texts.get(COLUMNS.get(problem.getKey())) + ": " + problem.getValue()
                                : problem.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void after(CompletableFuture<?> change) {
        clear();
        var _ = change.whenComplete((_, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
            }
            load();
        });
    }

    private void hand(CompletableFuture<String> link, String about) {
        clear();
        var _ = link.whenComplete((text, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
            } else {
                handing.show(about, text);
            }
            load();
        });
    }

    private void clear() {
        problem.set("");
        done.set("");
        handing.leave();
    }

    private Person person() {
        return Objects.requireNonNull(chosen.get().person());
    }

    private static String nameOf(Person person) {
        return person.firstName() + " " + person.lastName();
    }
}
