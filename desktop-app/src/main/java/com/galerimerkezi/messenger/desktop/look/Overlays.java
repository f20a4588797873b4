package com.galerimerkezi.messenger.desktop.look;

import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A card over the window, one at a time: Escape and a click beside it close it, and the focus goes back. */
public final class Overlays {

    private static final Insets FROM_TOP = new Insets(48, 0, 0, 0);

    private final StackPane window;
    private @Nullable StackPane shown;
    private @Nullable Node before;
    private @Nullable Node within;
    private Runnable whenClosed = () -> {};
    private BooleanSupplier stepBack = () -> false;
    private BooleanSupplier stays = () -> false;
    private Subscription focus = Subscription.EMPTY;

    public Overlays(StackPane window) {
        this.window = window;
    }

    public boolean isShowing() {
        return shown != null;
    }

    public void show(Region card) {
        show(card, Pos.CENTER, () -> {});
    }

    /** As large as the window. */
    public void fill(Region card) {
        show(card);
        if (shown != null) {
            shown.getStyleClass().add("filled");
        }
    }

    public void show(Region card, Pos where, Runnable closed) {
        close();
        var scrim = new StackPane(card);
        shown = scrim;
        whenClosed = closed;
        before = window.getScene().getFocusOwner();
        scrim.getStyleClass().add("scrim");
        StackPane.setAlignment(card, where);
        StackPane.setMargin(card, where == Pos.TOP_CENTER ? FROM_TOP : Insets.EMPTY);
        scrim.setOnMousePressed(event -> {
            if (scrim.equals(event.getTarget()) && !stays.getAsBoolean()) {
                close();
            }
        });
        // before the card's own parts: a list keeps Escape to itself
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.getChildren().add(scrim);
        if (!isWithin(window.getScene().getFocusOwner(), scrim)) {
            // until a part of the card asks for the keys, so that they are not those of what lies under it
            scrim.requestFocus();
        }
        focus = window.getScene().focusOwnerProperty().subscribe(this::hold);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (!stepBack.getAsBoolean()) {
                close();
            }
        }
    }

    /** Of a card with several pages: goes back by one, and says whether there was one. */
    public void onEscape(BooleanSupplier back) {
        stepBack = back;
    }

    /** Of a card that a slip of the hand must not close: whether it stays when one clicks beside it. */
    public void onBeside(BooleanSupplier staying) {
        stays = staying;
    }

    /** Tab does not lead out of the card, to what lies under it; nor do buttons that are switched off or go. */
    private void hold(@Nullable Node owner) {
        if (shown == null) {
            return;
        }
        if (owner != null && isWithin(owner, shown)) {
            within = owner;
        } else if (within != null) {
            var next = canHaveKeys(within) ? within : shown.getChildren().getFirst();
            next.requestFocus();
        }
    }

    private boolean canHaveKeys(Node node) {
        return isWithin(node, shown) && node.isVisible() && !node.isDisabled();
    }

    /** Only this card: while an answer was waited for another may have come in its place. */
    public void close(Region card) {
        if (isShowing(card)) {
            close();
        }
    }

    public boolean isShowing(Region card) {
        return shown != null && shown.getChildren().contains(card);
    }

    public void close() {
        if (shown == null) {
            return;
        }
        focus.unsubscribe();
        window.getChildren().remove(shown);
        shown = null;
        within = null;
        stepBack = () -> false;
        stays = () -> false;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
        var told = whenClosed;
        whenClosed = () -> {};
        told.run();
    }

    public static boolean isWithin(@Nullable Node node, @Nullable Node part) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (up.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
