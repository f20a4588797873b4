package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Beside a chat: the vehicle that it is about, as it is now. */
public final class VehicleSummary extends VBox {

    private static final double GAP = 12;
    private static final double FACT = 142;
    private static final int COVER_WIDTH = 296;
    private static final int COVER_HEIGHT = 190;
    private static final int PHOTO_WIDTH = 69;
    private static final int PHOTO_HEIGHT = 48;
    private static final int MOST_PHOTOS = 8;

    private final VehicleParts parts;
    private final Subscription following;

    public VehicleSummary(VehicleId id, VehicleStore vehicles, Texts texts) {
        super(GAP);
        parts = new VehicleParts(texts, vehicles.photos());
        setId("panel-vehicle");
        managedProperty().bind(visibleProperty());
        following = vehicles.watch(id).subscribe(this::show);
    }

    private void show(@Nullable Vehicle now) {
        setVisible(now != null);
        getChildren().clear();
        if (now == null) {
            return;
        }
        if (!now.photos().isEmpty()) {
            getChildren().add(parts.photo(now.photos().getFirst(), COVER_WIDTH, COVER_HEIGHT));
        }
        if (now.photos().size() > 1) {
            var others = now.photos().stream().skip(1).limit(MOST_PHOTOS).toList();
            getChildren().add(parts.strip(others, PHOTO_WIDTH, PHOTO_HEIGHT));
        }
        getChildren()
                .addAll(
                        parts.head(now, "text-title"),
                        new VehicleFacts(now, parts.words(), FACT),
                        parts.panelsInSmall(now));
        setAccessibleText(parts.words().spoken(now));
    }

    public void close() {
        following.unsubscribe();
    }
}
