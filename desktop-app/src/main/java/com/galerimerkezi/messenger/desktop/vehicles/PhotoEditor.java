package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.File;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/** The photos of a vehicle's form: added, put in order, taken away. The first one is the cover. */
final class PhotoEditor extends VBox {

    private static final double GAP = 8;
    private static final int WIDTH = 132;
    private static final int HEIGHT = 92;

    private final VehiclePhotos model;
    private final Photos photos;
    private final Texts texts;
    private final FlowPane strip = new FlowPane(GAP, GAP);

    PhotoEditor(VehiclePhotos model, Photos photos, Texts texts) {
        super(GAP);
        this.model = model;
        this.photos = photos;
        this.texts = texts;
        var add = Parts.button("add-photos", texts.get("vehicle.photo.add"), "secondary", this::choose);
        add.setGraphic(new FontIcon("fth-image"));
        var underWay = new Label(texts.get("vehicle.photo.underWay"));
        underWay.getStyleClass().add("text-muted");
        Parts.shown(underWay, model.underWay().greaterThan(0));
        var foot = new HBox(GAP, add, underWay);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(strip, foot, Parts.notice("problem", "fth-alert-circle", model.problem()));
        model.urls().addListener((Observable _) -> show());
        show();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("vehicle.photo.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("vehicle.photos"), "*.jpg", "*.jpeg", "*.png", "*.webp", "*.JPG", "*.PNG"));
        var chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void show() {
        strip.getChildren().clear();
        for (int i = 0; i < model.urls().size(); i++) {
            strip.getChildren().add(photo(model.urls().get(i), i));
        }
        strip.setManaged(!model.urls().isEmpty());
    }

    private Node photo(String url, int at) {
        var picture = new PhotoView(photos, WIDTH, HEIGHT);
        picture.show(url);
        var before = Parts.icon("", "fth-chevron-left", texts.get("vehicle.photo.before"), () -> model.move(url, -1));
        before.setDisable(at == 0);
        var after = Parts.icon("", "fth-chevron-right", texts.get("vehicle.photo.after"), () -> model.move(url, 1));
        after.setDisable(at == model.urls().size() - 1);
        var remove = Parts.icon("", "fth-trash-2", texts.get("vehicle.photo.remove"), () -> model.remove(url));
        var buttons = new HBox(before, after, remove);
        buttons.setAlignment(Pos.CENTER);
        return new VBox(picture, buttons);
    }
}
