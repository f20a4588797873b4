package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that was sent in a room besides words, kind beside kind. */
public final class MediaPage extends VBox {

    private static final double GAP = 12;
    /** The list goes up to the edge, where its scroll bar is. */
    private static final Insets FROM_THE_EDGE = new Insets(0, 20, 0, 0);

    private final MediaKit kit;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<MediaKind, ToggleButton> tabs = new EnumMap<>(MediaKind.class);
    private @Nullable MediaListView list;

    public MediaPage(MediaKit kit, MediaKind first) {
        super(GAP);
        this.kit = kit;
        setId("media-page");
        getStyleClass().add("media-page");
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        for (var kind : MediaKind.values()) {
            segments.getChildren().add(tab(kind));
        }
        VBox.setMargin(segments, FROM_THE_EDGE);
        getChildren().add(segments);
        show(first);
    }

    private ToggleButton tab(MediaKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var tab = new ToggleButton(kit.texts().get("media.kind." + name));
        tab.setId("media-" + name);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> show(kind));
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tabs.put(kind, tab);
        return tab;
    }

    private void show(MediaKind kind) {
        var tab = tabs.get(kind);
        if (tab != null) {
            tab.setSelected(true);
        }
        close();
        var fresh = new MediaListView(kind, kit);
        VBox.setVgrow(fresh, Priority.ALWAYS);
        list = fresh;
        getChildren().add(fresh);
    }

    /** The keys go to the list. */
    public void focus() {
        if (list != null) {
            list.requestFocus();
        }
    }

    public void close() {
        if (list != null) {
            getChildren().remove(list);
            list.close();
            list = null;
        }
    }
}
