package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.text.GalleryCertificate;
import com.galerimerkezi.messenger.desktop.text.GalleryCertificate.Standing;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a conversation: whom with, whether they are there, about which car. */
record ConversationHead(HBox head, Label name, HBox statusLine, Label status, Label price) {

    private static final double NARROW = 520;
    private static final double BESIDE_THE_NAME = 8;
    private static final PseudoClass ONLINE = PseudoClass.getPseudoClass("online");

    /** Until the conversation closes. */
    Subscription show(HeaderViewModel header) {
        var avatar = new Avatar(40);
        avatar.show(header.gallery(), header.name());
        head.getChildren().add(1, avatar);
        name.setText(header.name());
        var subject = new Subject("status");
        subject.show(header.car(), header.carDetail());
        var dot = new Label("·");
        dot.getStyleClass().add("status");
        statusLine.getChildren().addAll(dot, subject);
        status.textProperty().bind(header.presence());
        var seen = Bindings.isNotEmpty(header.presence());
        showWhile(status, seen);
        showWhile(dot, seen.and(subject.visibleProperty()));
        price.setText(header.price());
        boolean priced = !header.price().isEmpty();
        // where there is little room, the car's plate is worth more than its price
        showWhile(price, head.widthProperty().map(width -> priced && width.doubleValue() > NARROW));
        return header.online()
                .subscribe(online -> status.pseudoClassStateChanged(ONLINE, online))
                .and(header.certificate().subscribe(now -> showCertificate(header.name(), now)));
    }

    /** Beside the name: a tick for what was verified, a ribbon for what the gallery says of itself, grey what is over. */
    private void showCertificate(String gallery, @Nullable GalleryCertificate certificate) {
        if (certificate == null) {
            name.setGraphic(null);
            name.setTooltip(null);
            name.setAccessibleText(gallery);
            return;
        }
        var badge = new Label(certificate.brief(), new FontIcon(iconOf(certificate.standing())));
        badge.getStyleClass().addAll("certificate", certificate.standing().wireName());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.contentDisplayProperty()
                .bind(head.widthProperty()
                        .map(width ->
                                width.doubleValue() > NARROW ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        name.setGraphic(badge);
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setGraphicTextGap(BESIDE_THE_NAME);
        name.setTooltip(new Tooltip(certificate.text()));
        name.setAccessibleText(gallery + ", " + certificate.text());
    }

    private static String iconOf(Standing standing) {
        return switch (standing) {
            case VERIFIED -> "fth-check-circle";
            case STATED -> "fth-award";
            case OVER -> "fth-clock";
        };
    }

    private static void showWhile(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
