package com.galerimerkezi.messenger.desktop.conversation;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Places one bubble on its side of the row: as wide as its text, at most so wide that both sides stay apart. */
final class BubbleRow extends Region {

    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private static final double WIDEST = 640;
    private static final double SHARE = 0.78;

    private final Region content;
    private final Side side;
    private final Insets around;
    private Subscription bindings = Subscription.EMPTY;

    BubbleRow(Region content, Side side, Insets around) {
        this.content = content;
        this.side = side;
        this.around = around;
        getChildren().add(content);
    }

    /** Ended when the row leaves the list. */
    void keep(Subscription binding) {
        bindings = bindings.and(binding);
    }

    void forget() {
        bindings.unsubscribe();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return around.getLeft() + content.prefWidth(-1) + around.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return around.getTop() + snapSizeY(content.prefHeight(widthOf(width))) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double width = widthOf(getWidth());
        double x = side == Side.RIGHT ? getWidth() - around.getRight() - width : around.getLeft();
        double height = getHeight() - around.getTop() - around.getBottom();
        content.resizeRelocate(snapPositionX(x), around.getTop(), width, height);
    }

    private double widthOf(double row) {
        double room = Math.max(0, row - around.getLeft() - around.getRight());
        if (side == Side.MIDDLE) {
            return room;
        }
        double most = Math.min(WIDEST, Math.max(room * SHARE, Math.min(room, 320)));
        return Math.min(snapSizeX(content.prefWidth(-1)), most);
    }
}
