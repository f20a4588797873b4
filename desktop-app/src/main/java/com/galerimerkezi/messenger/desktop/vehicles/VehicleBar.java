package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** At the head of a chat: the vehicle that it is about, as it is now. A click shows all of it. */
public final class VehicleBar extends VBox {

    private static final double SIDES = 24;
    private static final int PHOTO_WIDTH = 52;
    private static final int PHOTO_HEIGHT = 38;

    private final VehicleWords words;
    private final VehicleCard card;
    private final Button all = new Button();
    private final StatusBanner banner = new StatusBanner();
    private final Subscription following;

    public VehicleBar(VehicleId id, VehicleStore vehicles, Texts texts, Consumer<VehicleId> opening) {
        this(id, vehicles.watch(id), vehicles.photos(), texts, opening);
    }

    private VehicleBar(
            VehicleId id,
            ReadOnlyObjectProperty<@Nullable Vehicle> vehicle,
            Photos photos,
            Texts texts,
            Consumer<VehicleId> opening) {
        words = new VehicleWords(texts);
        card = new VehicleCard(words, photos, PHOTO_WIDTH, PHOTO_HEIGHT);
        setId("vehicle-bar");
        getStyleClass().add("vehicle-bar");
        managedProperty().bind(visibleProperty());
        all.setId("vehicle-details");
        all.getStyleClass().add("vehicle-there");
        all.setGraphic(card);
        all.setMaxWidth(Double.MAX_VALUE);
        all.setOnAction(_ -> opening.accept(id));
        card.prefWidthProperty().bind(all.widthProperty().subtract(SIDES));
        getChildren().addAll(all, banner);
        following = vehicle.subscribe(this::show);
    }

    private void show(@Nullable Vehicle vehicle) {
        setVisible(vehicle != null);
        if (vehicle != null) {
            card.show(vehicle);
            banner.show(vehicle.status(), words);
            all.setAccessibleText(words.spoken(vehicle));
        }
    }

    public void close() {
        following.unsubscribe();
    }
}
