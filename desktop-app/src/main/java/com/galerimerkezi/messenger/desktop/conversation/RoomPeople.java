package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Beside a chat: who of both galleries is in it, and when each has read it last. */
public final class RoomPeople extends VBox {

    private static final double GAP = 8;

    private final ConversationViewModel model;
    private final HeaderViewModel header;
    private final Texts texts;
    private final Comparator<Reader> byName;
    private final Subscription changes;
    private List<Reader> shown = List.of();

    public RoomPeople(ConversationViewModel model, HeaderViewModel header, Texts texts) {
        super(GAP);
        this.model = model;
        this.header = header;
        this.texts = texts;
        byName = Comparator.comparing(RoomPeople::name, Collator.getInstance(texts.locale()));
        setId("panel-people");
        show();
        changes = model.version().subscribe(_ -> follow());
    }

    private void follow() {
        var now = model.facts().readers();
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        var me = model.parts().me();
        var presence = Parts.text("", "text-muted", "text-small");
        presence.textProperty().bind(header.presence());
        Parts.shown(presence, header.presence().map(said -> !said.isEmpty()));
        var certificate = Parts.text("", "text-muted", "text-small");
        certificate.setId("panel-certificate");
        certificate.textProperty().bind(Bindings.createStringBinding(this::certificate, header.certificate()));
        Parts.shown(certificate, certificate.textProperty().map(said -> !said.isEmpty()));
        getChildren()
                .setAll(
                        gallery(header.name(), header.gallery(), presence, certificate),
                        gallery(me.galleryName(), me.galleryId()));
    }

    private String certificate() {
        var now = header.certificate().get();
        return now == null ? "" : now.text();
    }

    private Node gallery(String name, GalleryId id, Node... more) {
        var box = new VBox(2, Parts.text(name, "text-strong"));
        box.getChildren().addAll(more);
        shown.stream()
                .filter(reader -> id.equals(reader.galleryId()))
                .sorted(byName)
                .map(this::person)
                .forEach(box.getChildren()::add);
        return box;
    }

    private Label person(Reader reader) {
        var read = model.parts().moments().exactly(reader.readAt());
        return Parts.text(texts.get("roomPanel.person", name(reader), read), "text-small");
    }

    private static String name(Reader reader) {
        return reader.firstName() + " " + reader.lastName();
    }

    public void close() {
        changes.unsubscribe();
    }
}
