package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** At the head of a chat: the vehicle that it is about, as it is now. A click shows all of it, another offers for it. */
public final class VehicleBar extends VBox {

    private static final double SIDES = 24;
    /** Where there is less room, the button is its icon. */
    private static final double NARROW = 520;

    private static final int PHOTO_WIDTH = 52;
    private static final int PHOTO_HEIGHT = 38;

    private final VehicleWords words;
    private final VehicleCard card;
    private final Button all = new Button();
    private final Button offer = new Button();
    private final Offering offering;
    private final StatusBanner banner = new StatusBanner();
    private final Subscription following;
    private @Nullable Vehicle shown;

    /**
     * Who talks here, and what can be offered.
     *
     * @param mine whose own vehicles are not bought
     * @param other whom one talks to
     * @param lost whether this chat was closed because another one has the vehicle
     * @param free whether no offer for the vehicle is open already
     * @param asking asks how much
     */
    public record Offering(
            GalleryId mine,
            GalleryId other,
            ObservableBooleanValue lost,
            ObservableBooleanValue free,
            Consumer<Vehicle> asking) {}

    public VehicleBar(
            VehicleId id, VehicleStore vehicles, Texts texts, Consumer<VehicleId> opening, Offering offering) {
        this(id, vehicles.watch(id), vehicles.photos(), texts, opening, offering);
    }

    private VehicleBar(
            VehicleId id,
            ReadOnlyObjectProperty<@Nullable Vehicle> vehicle,
            Photos photos,
            Texts texts,
            Consumer<VehicleId> opening,
            Offering offering) {
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
        this.offering = offering;
        HBox.setHgrow(all, Priority.ALWAYS);
        all.setMinWidth(0);
        var line = new HBox(all, offer(texts));
        line.getStyleClass().add("vehicle-line");
        getChildren().addAll(line, banner);
        following = vehicle.subscribe(this::show)
                .and(offering.free().subscribe(_ -> showOffer()))
                .and(offering.lost().subscribe(_ -> showBanner()))
                .and(widthProperty().subscribe(_ -> showOffer()));
    }

    private Button offer(Texts texts) {
        offer.setId("offer-in-chat");
        offer.setText(texts.get("vehicle.offer"));
        offer.setGraphic(new FontIcon("fth-tag"));
        offer.setTooltip(new Tooltip(offer.getText()));
        offer.getStyleClass().add("primary");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.managedProperty().bind(offer.visibleProperty());
        offer.setOnAction(_ -> {
            if (shown != null) {
                offering.asking().accept(shown);
            }
        });
        return offer;
    }

    private void showOffer() {
        offer.setVisible(shown != null
                && shown.status() == VehicleStatus.AVAILABLE
                && !shown.galleryId().equals(offering.mine())
                && offering.free().get());
        offer.setContentDisplay(getWidth() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private void showBanner() {
        if (shown != null) {
            var lost = offering.lost().get();
            banner.show(shown, BannerSide.of(shown, offering.mine(), offering.other(), lost), words);
        }
    }

    private void show(@Nullable Vehicle vehicle) {
        shown = vehicle;
        setVisible(vehicle != null);
        showOffer();
        if (vehicle != null) {
            card.show(vehicle);
            showBanner();
            all.setAccessibleText(words.spoken(vehicle));
        }
    }

    public void close() {
        following.unsubscribe();
    }
}
