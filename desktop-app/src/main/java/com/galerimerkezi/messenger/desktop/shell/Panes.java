package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.Dividers;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Rooms left, conversation right; one of the two where it is narrow. */
final class Panes extends SplitPane {

    private static final double ONE_PANE_BELOW = 700;
    private static final double ROOMS = 348;
    private static final double NARROWEST_ROOMS = 260;
    private static final double WIDEST_ROOMS = 460;

    private final Region left;
    private final Region right;
    private final ObservableDoubleValue width;
    private double roomsWidth = ROOMS;
    private boolean dividerMisplaced;

    /** The window knows its width before its parts do. */
    Panes(Region left, Region right, ObservableDoubleValue width) {
        this.left = left;
        this.right = right;
        this.width = width;
        left.setMinWidth(NARROWEST_ROOMS);
        setResizableWithParent(left, false);
        getStyleClass().add("panes");
        Dividers.follow(this);
    }

    boolean areOne() {
        return width.get() < ONE_PANE_BELOW;
    }

    void arrange(boolean conversationOpen) {
        if (width.get() <= 0) {
            return;
        }
        boolean one = areOne();
        if (getItems().size() == 2 && getDividers().getFirst().getPosition() > 0 && left.getWidth() > 0) {
            roomsWidth = left.getWidth();
        }
        left.setMaxWidth(one ? Double.MAX_VALUE : WIDEST_ROOMS);
        List<Node> shown = !one ? List.of(left, right) : List.of(conversationOpen ? right : left);
        if (!getItems().equals(shown)) {
            getItems().setAll(shown);
            dividerMisplaced = !one;
            requestLayout();
        }
    }

    /** While this becomes wider, what joins it is made as narrow as it can be: its divider is moved after that. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (dividerMisplaced && getWidth() > 0) {
            dividerMisplaced = false;
            setDividerPositions(roomsWidth / getWidth());
            super.layoutChildren();
        }
    }
}
