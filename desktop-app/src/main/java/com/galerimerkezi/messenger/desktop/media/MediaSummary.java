package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.look.Parts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside a chat: its newest pictures, and the ways to everything else that was sent in it. */
public final class MediaSummary extends VBox {

    private static final double SPACE = 8;
    private static final int MOST = 2 * MediaRows.ACROSS;

    private final MediaKit kit;
    private final RoomMedia media;
    private final VBox pictures = new VBox(MediaGrid.GAP);
    private final Subscription changes;
    private List<Message> shown = List.of();

    /** @param opening shows all of a kind */
    public MediaSummary(MediaKit kit, Consumer<MediaKind> opening) {
        super(SPACE);
        this.kit = kit;
        media = kit.open(MediaKind.VISUAL);
        setId("panel-media");
        getChildren().addAll(pictures, ways(opening));
        changes = media.all().subscribe(this::show);
        show();
    }

    private FlowPane ways(Consumer<MediaKind> opening) {
        var ways = new FlowPane(SPACE, SPACE);
        for (var kind : MediaKind.values()) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            var way = Parts.button(
                    "panel-media-" + name,
                    kit.texts().get("media.kind." + name),
                    "secondary",
                    () -> opening.accept(kind));
            way.setGraphic(new FontIcon(MediaListView.signOf(kind)));
            ways.getChildren().add(way);
        }
        return ways;
    }

    private void show() {
        var all = media.all();
        var newest = all.subList(Math.max(0, all.size() - MOST), all.size()).reversed();
        pictures.setVisible(!newest.isEmpty());
        pictures.setManaged(!newest.isEmpty());
        if (newest.equals(shown)) {
            return;
        }
        shown = List.copyOf(newest);
        pictures.getChildren().clear();
        for (int from = 0; from < shown.size(); from += MediaRows.ACROSS) {
            var line = shown.subList(from, Math.min(shown.size(), from + MediaRows.ACROSS));
            pictures.getChildren().add(MediaGrid.row(line, kit, picture -> kit.view(picture, media, this)));
        }
    }

    public void close() {
        changes.unsubscribe();
        kit.lists().close(media);
    }
}
