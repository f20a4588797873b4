package com.galerimerkezi.messenger.desktop.rooms;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The room list by keys: arrows only look, so that what one passes is not opened and read; Enter opens. */
final class RoomListKeys {

    private static final int PAGE = 8;

    private final ListView<RoomRow> list;
    private final TextField search;
    private final RoomListViewModel model;
    private final Runnable leave;

    RoomListKeys(ListView<RoomRow> list, TextField search, RoomListViewModel model, Runnable leave) {
        this.list = list;
        this.search = search;
        this.model = model;
        this.leave = leave;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    }

    /** The row that the keys are on. */
    Optional<RoomRow> row() {
        return Optional.ofNullable(list.getFocusModel().getFocusedItem());
    }

    /** The keys are on the open room, or on the first one. */
    void enter() {
        list.requestFocus();
        move(Math.max(0, model.selectedIndex()));
    }

    private void pressedInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (!model.rows().isEmpty()) {
                    list.requestFocus();
                    move(0);
                }
                event.consume();
            }
            case ENTER -> {
                open(0);
                event.consume();
            }
            case ESCAPE -> {
                search.clear();
                leave.run();
                event.consume();
            }
            default -> {}
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        int at = list.getFocusModel().getFocusedIndex();
        switch (event.getCode()) {
            case UP -> up(at);
            case DOWN -> move(at + 1);
            case PAGE_UP -> move(at - PAGE);
            case PAGE_DOWN -> move(at + PAGE);
            case HOME -> move(0);
            case END -> move(Integer.MAX_VALUE);
            case ENTER, SPACE -> open(at);
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void up(int at) {
        if (at <= 0) {
            search.requestFocus();
        } else {
            move(at - 1);
        }
    }

    private void move(int to) {
        int row = Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1));
        list.getFocusModel().focus(row);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    private void open(int row) {
        model.selectAt(row);
        leave.run();
    }
}
