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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All about one vehicle, as it is now, and what its owner or another gallery can do with it. */
final class VehicleDetailsPage implements VehiclePage {

    private static final double GAP = 8;
    private static final double FACT = 170;
    private static final int PHOTO_WIDTH = 176;
    private static final int PHOTO_HEIGHT = 122;

    private final VehiclesViewModel model;
    private final Texts texts;
    private final VehiclesView.Steps steps;
    private final VehicleParts parts;
    private final ReadOnlyObjectProperty<@Nullable Vehicle> vehicle;
    private final StringProperty problem = new SimpleStringProperty("");
    private final VBox content = new VBox();
    private final ScrollPane node;
    private final Subscription following;

    VehicleDetailsPage(VehicleId id, VehiclesViewModel model, Texts texts, VehiclesView.Steps steps) {
        this.model = model;
        this.texts = texts;
        this.steps = steps;
        this.parts = new VehicleParts(texts, model.photos());
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
        content.getChildren().setAll(parts.head(now, "text-headline"));
        if (!now.photos().isEmpty()) {
            content.getChildren().add(parts.strip(now.photos(), PHOTO_WIDTH, PHOTO_HEIGHT));
        }
        content.getChildren()
                .addAll(
                        actions(now),
                        Parts.notice("problem", "fth-alert-circle", problem),
                        new VehicleFacts(now, parts.words(), FACT),
                        parts.panels(now));
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
        if (now.status() == VehicleStatus.SOLD) {
            buttons.add(sure("undo-sale", "vehicle.unsold", () -> set(now, before(now))));
        } else {
            buttons.add(sure("sell-vehicle", "vehicle.sold", () -> set(now, VehicleStatus.SOLD)));
        }
        buttons.add(button("announce-vehicle", "announcement.action", "secondary", () -> steps.announce(now)));
        buttons.add(button("vehicle-documents", "documents.action", "secondary", () -> steps.documents(now)));
        buttons.add(sure("delete-vehicle", "vehicle.delete", () -> delete(now)));
        return buttons;
    }

    /** Whoever it was reserved for has it reserved again. */
    private static VehicleStatus before(Vehicle sold) {
        return sold.buyerGalleryId() == null ? VehicleStatus.AVAILABLE : VehicleStatus.RESERVED;
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
