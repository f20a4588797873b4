package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card of the vehicles, page over page: the list, a vehicle, its form. Back and Escape lead to the page before. */
public final class VehiclesView extends VBox {

    private final VehiclesViewModel model;
    private final Texts texts;
    private final Overlays over;
    private final Deque<VehiclePage> pages = new ArrayDeque<>();
    private final Label title = new Label();
    private final Button back;
    private final StackPane place = new StackPane();

    private VehiclesView(VehiclesViewModel model, Texts texts, Overlays over) {
        this.model = model;
        this.texts = texts;
        this.over = over;
        setId("vehicles-card");
        getStyleClass().addAll("dialog-card", "vehicles");
        back = Parts.icon("vehicles-back", "fth-arrow-left", texts.get("vehicles.back"), this::leave);
        back.managedProperty().bind(back.visibleProperty());
        title.getStyleClass().add("text-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Parts.icon("vehicles-close", "fth-x", texts.get("common.close"), over::close);
        var head = new HBox(8, back, title, close);
        head.getStyleClass().add("dialog-head");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head, place);
    }

    /** Over a window, until it is closed. */
    public static void open(Overlays over, VehiclesViewModel model, Texts texts) {
        var card = new VehiclesView(model, texts, over);
        card.appear();
        card.go(new VehicleListPage(model, texts, card::show, card.new Steps()));
    }

    /** With one vehicle, whose list is not behind it. */
    public static void open(Overlays over, VehiclesViewModel model, Texts texts, VehicleId vehicle) {
        var card = new VehiclesView(model, texts, over);
        card.appear();
        card.show(vehicle);
    }

    private void appear() {
        over.show(this, Pos.CENTER, this::closed);
        over.onEscape(this::back);
    }

    private void closed() {
        pages.forEach(VehiclePage::close);
    }

    private void show(VehicleId id) {
        go(new VehicleDetailsPage(id, model, texts, new Steps()));
    }

    private void describe(@Nullable Vehicle vehicle) {
        go(new VehicleFormPage(model.form(vehicle), model.photos(), texts, saved -> saved(vehicle, saved)));
    }

    private void saved(@Nullable Vehicle before, Vehicle now) {
        leave(VehicleFormPage.class);
        if (before == null && over.isShowing(this)) {
            show(now.id());
        }
    }

    /** Whoever has gone on meanwhile is not sent back once more. */
    private void leave(Class<? extends VehiclePage> page) {
        if (page.isInstance(pages.peek()) && over.isShowing(this)) {
            leave();
        }
    }

    private void go(VehiclePage page) {
        pages.push(page);
        present();
    }

    /** Whether there was a page to go back to. */
    private boolean back() {
        if (pages.size() < 2) {
            return false;
        }
        leave();
        return true;
    }

    private void leave() {
        pages.pop().close();
        if (pages.isEmpty()) {
            over.close(this);
        } else {
            present();
        }
    }

    private void present() {
        var page = pages.element();
        title.setText(page.title());
        back.setVisible(pages.size() > 1);
        place.getChildren().setAll(page.node());
        page.focus();
    }

    /** Where a vehicle's page leads. */
    final class Steps {

        void describe(Vehicle vehicle) {
            VehiclesView.this.describe(vehicle);
        }

        void describeNew() {
            VehiclesView.this.describe(null);
        }

        void importList() {
            go(new ImportPage(model.newImport(), texts));
        }

        void announce(Vehicle vehicle) {
            go(new AnnouncementPage(vehicle, model, texts));
        }

        void documents(Vehicle vehicle) {
            go(new DocumentsPage(vehicle, model, texts));
        }

        void deleted() {
            leave(VehicleDetailsPage.class);
        }

        void close() {
            over.close(VehiclesView.this);
        }
    }
}
