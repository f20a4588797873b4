package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Viewer;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Colleagues who have this chat on the screen, before two of them answer at once. */
final class ViewersLine extends Label {

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final Subscription shown;

    ViewersLine(ObservableList<Viewer> viewers, Texts texts) {
        setId("viewers");
        getStyleClass().add("viewers-line");
        setMaxWidth(Double.MAX_VALUE);
        setGraphic(new FontIcon("fth-eye"));
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewers.stream()
                                .map(viewer -> texts.get(
                                        "team.viewing."
                                                + viewer.activity().name().toLowerCase(Locale.ROOT),
                                        viewer.firstName()))
                                .collect(Collectors.joining(" · ")),
                        viewers));
        Parts.shown(this, Bindings.isNotEmpty(viewers));
        shown = viewers.subscribe(() -> pseudoClassStateChanged(
                WRITING, viewers.stream().anyMatch(viewer -> viewer.activity() == ViewingActivity.WRITING)));
    }

    void close() {
        shown.unsubscribe();
    }
}
