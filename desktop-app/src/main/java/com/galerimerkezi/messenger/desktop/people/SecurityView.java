package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where one is signed in, and the second thing that signing in asks for. */
public final class SecurityView {

    private static final double GAP = 8;
    private static final int GROUP = 4;

    private final People people;
    private final Texts texts;
    private final Moments moments;
    private final VBox box = new VBox();
    private final VBox sessions = new VBox(GAP);
    private final VBox factor = new VBox(GAP);
    private final StringProperty problem = new SimpleStringProperty("");
    private final Handing handing;

    public SecurityView(People people, Texts texts, Moments moments) {
        this.people = people;
        this.texts = texts;
        this.moments = moments;
        handing = new Handing(texts);
        box.getStyleClass().add("settings-form");
        box.setFillWidth(true);
        box.getChildren()
                .addAll(
                        Parts.text(texts.get("settings.security"), "text-title"),
                        Parts.text(texts.get("security.twoFactor"), "settings-heading"),
                        factor,
                        Parts.notice("problem", "fth-alert-circle", problem),
                        handing,
                        // of which there may be many
                        Parts.text(texts.get("security.sessions"), "settings-heading"),
                        sessions);
        loadSessions();
        loadFactor();
    }

    public Region node() {
        return box;
    }

    private void loadSessions() {
        answered(people.ask(PeopleServer::sessions), this::showSessions);
    }

    private void showSessions(List<OwnSession> all) {
        sessions.getChildren().setAll(all.stream().map(this::session).toList());
        if (all.size() > 1) {
            sessions.getChildren()
                    .add(Parts.button(
                            "end-others",
                            texts.get("security.endOthers"),
                            "secondary",
                            () -> answered(people.tell(PeopleServer::endOtherSessions), _ -> loadSessions())));
        }
    }

    private Node session(OwnSession session) {
        var name = Parts.text(
                Objects.requireNonNullElse(session.deviceName(), texts.get("security.device")), "text-strong");
        var used = session.isCurrent()
                ? texts.get("security.current")
                : texts.get("people.seen", moments.inList(session.lastUsedAt()));
        var facts = Stream.of(used, session.address()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        var what = new VBox(name, Parts.text(facts, "text-small", "text-muted"));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(GAP, what);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("own-session");
        if (!session.isCurrent()) {
            var end = Parts.button(
                    "end-session",
                    texts.get("security.end"),
                    "secondary",
                    () -> answered(people.tell(server -> server.endSession(session.id())), _ -> loadSessions()));
            end.setAccessibleText(texts.get("security.end") + ", " + name.getText());
            row.getChildren().add(end);
        }
        return row;
    }

    private void loadFactor() {
        answered(people.ask(PeopleServer::twoFactor), this::showFactor);
    }

    private void showFactor(TwoFactor state) {
        var password = new PasswordField();
        password.setId("two-factor-password");
        password.setPromptText(texts.get("settings.password.current"));
        password.setAccessibleText(texts.get("settings.password.current"));
        var said = state.isOn() ? texts.get("security.on", state.recoveryCodesLeft()) : texts.get("security.off");
        var button = Parts.button(
                "two-factor-switch",
                texts.get(state.isOn() ? "security.switchOff" : "security.switchOn"),
                state.isOn() ? "secondary" : "primary",
                () -> {
                    if (state.isOn()) {
                        answered(people.tell(server -> server.endTwoFactor(password.getText())), _ -> loadFactor());
                    } else {
                        answered(people.ask(server -> server.beginTwoFactor(password.getText())), this::showSetup);
                    }
                });
        button.disableProperty().bind(password.textProperty().isEmpty());
        factor.getChildren().setAll(Parts.text(said), password, new FlowPane(button));
    }

    /** The app reads the code, or is told the secret by hand, in groups. */
    private void showSetup(TwoFactorSetup setup) {
        var code = new TextField();
        code.setId("two-factor-code");
        code.setPromptText(texts.get("signin.code"));
        code.setAccessibleText(texts.get("signin.code"));
        var confirm = Parts.button(
                "two-factor-confirm",
                texts.get("security.confirm"),
                "primary",
                () -> answered(people.ask(server -> server.confirmTwoFactor(code.getText())), codes -> {
                    handing.show(texts.get("security.recovery"), String.join("\n", codes.codes()));
                    loadFactor();
                }));
        confirm.disableProperty().bind(code.textProperty().isEmpty());
        handing.show(texts.get("security.secret"), spaced(setup.secret()) + "\n" + setup.uri());
        var picture = SquareCode.of(setup.uri(), texts.get("security.qr"));
        picture.setId("two-factor-qr");
        factor.getChildren().setAll(Parts.text(texts.get("security.setup")), picture, code, new FlowPane(confirm));
        code.requestFocus();
    }

    private static String spaced(String secret) {
        var text = new StringBuilder(secret);
        for (int i = GROUP; i < text.length(); i += GROUP + 1) {
            text.insert(i, ' ');
        }
        return text.toString();
    }

    private <T> void answered(CompletableFuture<T> question, Consumer<T> show) {
        problem.set("");
        var _ = question.whenComplete((answer, failure) -> {
            if (failure != null) {
                problem.set(texts.failure(failure));
            } else {
                show.accept(answer);
            }
        });
    }
}
