package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Reminds owners and admins without a second factor that there is one: not on the first day, on which there is enough else
 * to do, and then once a month at most.
 */
final class FactorOffer {

    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration AGAIN = Duration.ofDays(30);

    private final ClientSession session;
    private final Preferences preferences;
    private final Texts texts;
    private final Runnable toSecurity;

    FactorOffer(ClientSession session, Preferences preferences, Texts texts, Runnable toSecurity) {
        this.session = session;
        this.preferences = preferences;
        this.texts = texts;
        this.toSecurity = toSecurity;
    }

    /** Shows a line, if there is something to offer. */
    void make(Consumer<Node> show) {
        var me = session.me();
        if (me.role() != Role.OWNER && me.role() != Role.ADMIN) {
            return;
        }
        var now = session.clock().instant();
        var due = preferences.factorOffer(me.id());
        if (due == null) {
            preferences.factorOffer(me.id(), now.plus(FIRST));
        } else if (!now.isBefore(due)) {
            var _ = session.people().factor().thenAccept(state -> {
                if (!state.isOn()) {
                    preferences.factorOffer(me.id(), now.plus(AGAIN));
                    show.accept(line());
                }
            });
        }
    }

    private Node line() {
        var text = new Label(texts.get("factorOffer.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox();
        line.setId("factor-offer");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("connection-bar");
        var open = Parts.button("factor-offer-open", texts.get("factorOffer.open"), "link", () -> {
            leave(line);
            toSecurity.run();
        });
        var later = Parts.button("factor-offer-later", texts.get("factorOffer.later"), "link", () -> leave(line));
        for (var button : new Region[] {open, later}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        line.getChildren().addAll(new FontIcon("fth-shield"), text, open, later);
        return line;
    }

    private static void leave(Node line) {
        line.setVisible(false);
        line.setManaged(false);
    }
}
