package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** What a vehicle's page and the panel beside a chat show alike. */
record VehicleParts(VehicleWords words, Photos photos) {

    private static final double GAP = 8;
    private static final double LEGEND = 260;
    private static final double SMALL = 0.66;

    VehicleParts(Texts texts, Photos photos) {
        this(new VehicleWords(texts), photos);
    }

    /** What it is, whose, for how much, and whether it can still be bought. */
    Node head(Vehicle now, String nameStyle) {
        var name = Parts.text(words.name(now), nameStyle);
        var status = new StatusChip();
        status.show(now.status(), words);
        var price = Parts.text(words.price(now), "vehicle-amount");
        var gallery = Parts.text(
                now.title().equals(words.name(now)) ? now.galleryName() : now.title() + " · " + now.galleryName(),
                "text-muted");
        return new VBox(GAP / 2, name, gallery, new HBox(GAP * 1.5, price, status));
    }

    Node strip(List<String> urls, int width, int height) {
        var strip = new FlowPane(GAP, GAP);
        for (var url : urls) {
            strip.getChildren().add(photo(url, width, height));
        }
        return strip;
    }

    PhotoView photo(String url, int width, int height) {
        var photo = new PhotoView(photos, width, height);
        photo.show(url);
        return photo;
    }

    Node panels(Vehicle now) {
        var said = said(now);
        said.setPrefWidth(LEGEND);
        return new FlowPane(GAP * 3, GAP * 2, diagram(now), said);
    }

    /** Small, where there is no room for more. */
    Node panelsInSmall(Vehicle now) {
        var diagram = diagram(now);
        diagram.getTransforms().add(new Scale(SMALL, SMALL));
        var said = said(now);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(GAP * 2, new Group(diagram), said);
    }

    private PanelDiagram diagram(Vehicle now) {
        var diagram = new PanelDiagram(words.texts(), false);
        diagram.panels().set(now.panels());
        return diagram;
    }

    private VBox said(Vehicle now) {
        var texts = words.texts();
        var said = new VBox(
                GAP,
                Parts.text(texts.get("panel.title"), "settings-heading"),
                Parts.text(new PanelWords(texts).summary(now.panels()), "text-strong"),
                new PanelLegend(texts));
        said.setMinWidth(0);
        return said;
    }
}
