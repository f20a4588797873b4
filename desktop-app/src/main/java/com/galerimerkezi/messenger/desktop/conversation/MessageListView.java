package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlow.Gravity;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/** The scrolling rows: opens at the unread line, stays at the bottom when it is there, else never moves by itself. */
final class MessageListView extends StackPane {

    private static final double TOLERANCE = 3;
    private static final int ROWS_BEFORE_MORE_ARE_ASKED_FOR = 40;
    private static final double UNREAD_LINE_FROM_TOP = 0.2;
    private static final double FOUND_FROM_TOP = 0.33;
    private static final Duration MARKED = Duration.seconds(2);
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final ConversationViewModel model;
    private final VirtualFlow<TimelineRow, TimelineCell> flow;
    private final ReadOnlyBooleanWrapper atBottom = new ReadOnlyBooleanWrapper(true);
    private final Runnable afterLayout = this::look;
    private final RowFocus focus;
    private final OpenMenu menu;
    private final FloatingDate date;
    private boolean placed;
    private boolean bottomSought;
    private Dimension2D sizeSeen = new Dimension2D(0, 0);

    /** Where a row stood before a change. */
    private record Place(Object key, double offset) {}

    MessageListView(ConversationViewModel model, RowContext context, Runnable toComposer) {
        this.model = model;
        flow = VirtualFlow.createVertical(model.rows(), row -> new TimelineCell(row, model, context), Gravity.REAR);
        flow.setId("timeline");
        date = new FloatingDate(model.rows());
        StackPane.setAlignment(date, Pos.TOP_CENTER);
        StackPane.setMargin(date, new Insets(8));
        getChildren().addAll(new VirtualizedScrollPane<>(flow), date);
        getStyleClass().add("timeline");
        addEventFilter(ScrollEvent.SCROLL, _ -> scrolled());
        model.onUpdate(this::keepingPlace);
        model.onFound(this::showFound);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(context.texts().get("conversation.messages"));
        new RowKeys(model, flow, context, toComposer).listenOn(this);
        new ChoosingByMouse(model, context.chosen()).listenOn(this);
        focus = context.focus();
        menu = context.menu();
        focus.row().subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    ReadOnlyBooleanProperty atBottom() {
        return atBottom.getReadOnlyProperty();
    }

    private void scrolled() {
        placed = true;
        bottomSought = false;
        date.topIs(flow.getFirstVisibleIndex());
        date.scrolled();
        model.scrolled();
    }

    /** As asked for by the user. */
    void toLatest() {
        model.doneWithUnread();
        toBottom();
    }

    private void toBottom() {
        bottomSought = model.isApart();
        if (bottomSought) {
            model.toNewest();
        } else if (!model.rows().isEmpty()) {
            flow.showAsLast(model.rows().size() - 1);
            requestLayout();
        }
    }

    /** The keys stay with the list; a screen reader is told the row. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var row = focus.row().get();
        return attribute != AccessibleAttribute.FOCUS_ITEM || row == null
                ? super.queryAccessibleAttribute(attribute, parameters)
                : flow.getCellIfVisible(indexOf(row)).map(TimelineCell::getNode).orElse(null);
    }

    /** A third from the top, and marked for a moment. */
    private void showFound(Predicate<TimelineRow> sought) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (sought.test(model.rows().get(i))) {
                placed = true;
                flow.showAtOffset(i, flow.getHeight() * FOUND_FROM_TOP);
                atBottom.set(false);
                sizeSeen = size();
                mark(i);
                return;
            }
        }
    }

    private void mark(int row) {
        flow.layout();
        flow.getCellIfVisible(row).map(TimelineCell::getNode).ifPresent(node -> {
            node.pseudoClassStateChanged(FOUND, true);
            var end = new PauseTransition(MARKED);
            end.setOnFinished(_ -> node.pseudoClassStateChanged(FOUND, false));
            end.play();
        });
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (now == null) {
            menu.hide();
        }
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void keepingPlace(Runnable change) {
        var rows = model.rows();
        var newestBefore = rows.isEmpty() ? null : rows.getLast().key();
        boolean stays = atBottom.get();
        var place = placed && !stays ? placeNow() : null;
        change.run();
        if (rows.isEmpty()) {
            return;
        }
        boolean sentJustNow =
                rows.getLast() instanceof OutgoingRow own && !own.key().equals(newestBefore);
        if (!placed) {
            openAtUnread();
        } else if (stays || sentJustNow || (bottomSought && !model.isApart())) {
            toBottom();
        } else if (place != null) {
            restore(place);
        }
    }

    private void openAtUnread() {
        int unread = indexOf(UnreadRow.class);
        if (unread >= 0 && flow.getHeight() > 0) {
            flow.showAtOffset(unread, flow.getHeight() * UNREAD_LINE_FROM_TOP);
            atBottom.set(false);
            sizeSeen = size();
        } else {
            toBottom();
        }
        placed = flow.getHeight() > 0;
    }

    private Dimension2D size() {
        return new Dimension2D(flow.getWidth(), flow.getHeight());
    }

    /** The topmost message on the screen; a date above it may move when older messages come. */
    private @Nullable Place placeNow() {
        for (int i = Math.max(0, flow.getFirstVisibleIndex()); i <= flow.getLastVisibleIndex(); i++) {
            var cell = flow.getCellIfVisible(i);
            if (cell.isPresent() && !(model.rows().get(i) instanceof TimelineRow.DateRow)) {
                return new Place(
                        model.rows().get(i).key(),
                        cell.get().getNode().getBoundsInParent().getMinY());
            }
        }
        return null;
    }

    private void restore(Place place) {
        int index = indexOf(place.key());
        if (index >= 0) {
            flow.showAtOffset(index, place.offset());
        }
    }

    private int indexOf(Object key) {
        var rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** After every layout: what is on the screen now. */
    private void look() {
        if (model.rows().isEmpty() || flow.getHeight() <= 0) {
            return;
        }
        if (!placed) {
            openAtUnread();
            return;
        }
        if (!size().equals(sizeSeen)) {
            sizeSeen = size();
            if (atBottom.get()) {
                toBottom();
                return;
            }
        }
        int last = model.rows().size() - 1;
        atBottom.set(!model.isApart()
                && flow.getCellIfVisible(last)
                        .map(cell -> cell.getNode().getBoundsInParent().getMaxY() <= flow.getHeight() + TOLERANCE)
                        .orElse(false));
        if (date.isVisible()) {
            date.topIs(flow.getFirstVisibleIndex());
        }
        model.visibleUpTo(flow.getLastVisibleIndex(), atBottom.get());
        if (flow.getFirstVisibleIndex() < ROWS_BEFORE_MORE_ARE_ASKED_FOR) {
            model.loadOlder();
        }
        if (model.isApart() && flow.getLastVisibleIndex() > last - ROWS_BEFORE_MORE_ARE_ASKED_FOR) {
            model.loadNewer();
        }
    }
}
