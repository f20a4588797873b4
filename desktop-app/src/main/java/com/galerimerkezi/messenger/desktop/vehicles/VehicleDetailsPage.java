package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All about one vehicle, as it is now, and what its owner or another gallery can do with it. */
final class VehicleDetailsPage implements VehiclePage {

    private static final double GAP = 8;
    private static final double LEGEND = 260;
    private static final int PHOTO_WIDTH = 176;
    private static final int PHOTO_HEIGHT = 122;

    private final VehiclesViewModel model;
    private final Texts texts;
    private final VehiclesView.Steps steps;
    private final VehicleWords words;
    private final ReadOnlyObjectProperty<@Nullable Vehicle> vehicle;
    private final StringProperty problem = new SimpleStringProperty("");
    private final VBox content = new VBox();
    private final ScrollPane node;
    private final Subscription following;

    VehicleDetailsPage(VehicleId id, VehiclesViewModel model, Texts texts, VehiclesView.Steps steps) {
        this.model = model;
        this.texts = texts;
        this.steps = steps;
        this.words = new VehicleWords(texts);
        vehicle = model.watch(id);
        node = new PageScroll(content);
        node.setId("vehicle-page");
        following = vehicle.subscribe(this::show);
    }

    private void show(@Nullable Vehicle now) {
        if (now == null) {
            content.getChildren().setAll(Parts.text(texts.get("vehicles.loading"), "text-muted"));
            return;
        }
        content.getChildren().setAll(head(now));
        if (!now.photos().isEmpty()) {
            content.getChildren().add(photos(now));
        }
        content.getChildren()
                .addAll(
                        actions(now),
                        Parts.notice("problem", "fth-alert-circle", problem),
                        new VehicleFacts(now, words),
                        panels(now));
    }

    private Node head(Vehicle now) {
        var name = Parts.text(words.name(now), "text-headline");
        var status = new StatusChip();
        status.show(now.status(), words);
        var price = Parts.text(words.price(now), "vehicle-amount");
        var gallery = Parts.text(
                now.title().equals(words.name(now)) ? now.galleryName() : now.title() + " · " + now.galleryName(),
                "text-muted");
        return new VBox(GAP / 2, name, gallery, new HBox(GAP * 1.5, price, status));
    }

    private Node photos(Vehicle now) {
        var strip = new FlowPane(GAP, GAP);
        for (var url : now.photos()) {
            var photo = new PhotoView(model.photos(), PHOTO_WIDTH, PHOTO_HEIGHT);
            photo.show(url);
            strip.getChildren().add(photo);
        }
        return strip;
    }

    private Node actions(Vehicle now) {
        var actions = new FlowPane(GAP, GAP);
        actions.getChildren().addAll(model.isOwn(now) ? own(now) : others(now));
        return actions;
    }

    private List<Button> own(Vehicle now) {
        var buttons = new ArrayList<Button>();
        buttons.add(button("edit-vehicle", "vehicle.edit", "primary", () -> steps.describe(now)));
        if (now.status() == VehicleStatus.RESERVED) {
            buttons.add(sure("release-vehicle", "vehicle.release", () -> set(now, VehicleStatus.AVAILABLE)));
        }
        if (now.status() != VehicleStatus.SOLD) {
            buttons.add(sure("sell-vehicle", "vehicle.sold", () -> set(now, VehicleStatus.SOLD)));
        }
        buttons.add(button("announce-vehicle", "announcement.action", "secondary", () -> steps.announce(now)));
        buttons.add(button("vehicle-documents", "documents.action", "secondary", () -> steps.documents(now)));
        buttons.add(sure("delete-vehicle", "vehicle.delete", () -> delete(now)));
        return buttons;
    }

    private List<Button> others(Vehicle now) {
        var buttons = new ArrayList<Button>();
        if (model.canOffer(now)) {
            buttons.add(button("offer-for-vehicle", "vehicle.offer", "primary", () -> {
                steps.close();
                model.offer(now);
            }));
        }
        var ask =
                button("ask-about-vehicle", "vehicle.ask", buttons.isEmpty() ? "primary" : "secondary", () -> ask(now));
        buttons.add(ask);
        buttons.add(button("vehicle-documents", "documents.action", "secondary", () -> steps.documents(now)));
        return buttons;
    }

    private void ask(Vehicle now) {
        tried(model.ask(now).thenApply(room -> {
            steps.close();
            return room;
        }));
    }

    private void set(Vehicle now, VehicleStatus status) {
        tried(model.setStatus(now, status));
    }

    private void delete(Vehicle now) {
        tried(model.delete(now).thenApply(gone -> {
            steps.deleted();
            return gone;
        }));
    }

    private <T> void tried(CompletableFuture<T> call) {
        problem.set("");
        var _ = call.whenComplete((_, failure) -> {
            if (failure != null) {
                problem.set(Failures.sentence(failure, texts));
            }
        });
    }

    private Button button(String id, String key, String styleClass, Runnable action) {
        return Parts.button(id, texts.get(key), styleClass, action);
    }

    private Button sure(String id, String key, Runnable action) {
        return new SureButton(id, texts.get(key), texts.get(key + ".sure"), action);
    }

    private Node panels(Vehicle now) {
        var diagram = new PanelDiagram(texts, false);
        diagram.panels().set(now.panels());
        var said = new VBox(
                GAP,
                Parts.text(texts.get("panel.title"), "settings-heading"),
                Parts.text(new PanelWords(texts).summary(now.panels()), "text-strong"),
                new PanelLegend(texts));
        said.setMinWidth(0);
        said.setPrefWidth(LEGEND);
        return new FlowPane(GAP * 3, GAP * 2, diagram, said);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("vehicle.title");
    }

    @Override
    public void focus() {
        node.requestFocus();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
