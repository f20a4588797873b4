package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One text for all open chats about a vehicle; how many these are is said before it is sent. */
final class AnnouncementPage implements VehiclePage {

    private static final int LINES = 5;
    private static final int LONGEST = 10_000;

    private final Vehicle vehicle;
    private final VehiclesViewModel model;
    private final Texts texts;
    private final TextArea input = new TextArea();
    private final StringProperty reach = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final VBox node;
    /** Sent again, it reaches the chats that it has not reached. */
    private ClientMessageId id = ClientMessageId.random();

    AnnouncementPage(Vehicle vehicle, VehiclesViewModel model, Texts texts) {
        this.vehicle = vehicle;
        this.model = model;
        this.texts = texts;
        input.setId("announcement");
        input.setWrapText(true);
        input.setPrefRowCount(LINES);
        input.setPromptText(texts.get("announcement.prompt"));
        input.textProperty().subscribe((_, _) -> {
            id = ClientMessageId.random();
            done.set("");
        });
        var count = Parts.text("", "text-strong");
        count.textProperty().bind(reach);
        var body = new VBox(
                Parts.text(new VehicleWords(texts).name(vehicle), "text-muted"),
                input,
                count,
                Parts.notice("problem", "fth-alert-circle", problem),
                Parts.notice("good", "fth-check-circle", done));
        body.getStyleClass().add("dialog-body");
        var foot = new HBox(send());
        foot.getStyleClass().add("dialog-foot");
        node = new VBox(body, foot);
        count();
    }

    private Button send() {
        var send = Parts.button("send-announcement", texts.get("announcement.send"), "primary", this::announce);
        send.disableProperty()
                .bind(ready.not()
                        .or(Bindings.createBooleanBinding(
                                () -> input.getText().isBlank() || input.getLength() > LONGEST, input.textProperty()))
                        .or(Bindings.isNotEmpty(done)));
        return send;
    }

    private void count() {
        var _ = model.reach(vehicle).whenComplete((counted, failure) -> {
            if (failure != null) {
                problem.set(Failures.sentence(failure, texts));
                return;
            }
            reach.set(
                    counted.roomCount() == 0
                            ? texts.get("announcement.nobody")
                            : texts.get("announcement.reach", counted.roomCount(), counted.galleryCount()));
            ready.set(counted.roomCount() > 0);
        });
    }

    private void announce() {
        problem.set("");
        ready.set(false);
        var _ = model.announce(vehicle, input.getText().strip(), id).whenComplete((counted, failure) -> {
            ready.set(true);
            if (failure == null) {
                done.set(texts.get("announcement.done", counted.roomCount()));
            } else {
                problem.set(Failures.sentence(failure, texts));
            }
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("announcement.title");
    }

    @Override
    public void focus() {
        input.requestFocus();
    }
}
