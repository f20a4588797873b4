package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.NoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingNoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import com.galerimerkezi.messenger.desktop.voice.VoiceView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The rows by keys: arrows walk, Enter opens the row's menu, a letter does what the menu would, Escape goes back. */
final class RowKeys {

    private final ConversationViewModel model;
    private final VirtualFlow<TimelineRow, TimelineCell> flow;
    private final RowContext context;
    private final Runnable toComposer;
    private @Nullable Object last;

    RowKeys(
            ConversationViewModel model,
            VirtualFlow<TimelineRow, TimelineCell> flow,
            RowContext context,
            Runnable toComposer) {
        this.model = model;
        this.flow = flow;
        this.context = context;
        this.toComposer = toComposer;
    }

    void listenOn(Node list) {
        list.setFocusTraversable(true);
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                comeIn();
            } else {
                context.focus().moveTo(null);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Where one was before, or at the newest row. */
    private void comeIn() {
        int before = indexOf(last);
        if (before >= 0) {
            moveTo(before);
        } else {
            move(model.rows().size(), -1);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int now = indexOf(last);
        switch (event.getCode()) {
            case UP -> step(event, now, -1);
            case DOWN -> step(event, now, 1);
            case HOME -> move(-1, 1);
            case END -> move(model.rows().size(), -1);
            case LEFT -> voice(now).ifPresent(voice -> voice.step(-1));
            case RIGHT -> voice(now).ifPresent(voice -> voice.step(1));
            case ENTER, CONTEXT_MENU -> openMenu(now);
            case ESCAPE -> toComposer.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** By what is typed: were the focus to move at the press of a key, its letter would land in the field. */
    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "r", "R" -> message().filter(context.messages()::canAnswer).ifPresent(context.messages()::answer);
            case "e", "E" -> edit();
            case "c", "C" -> text().ifPresent(context.actions()::copy);
            case "u", "U" -> markUnread(event);
            case "t", "T" -> react();
            case "g", "G" ->
                message().filter(context.messages()::canAcknowledge).ifPresent(context.messages()::acknowledge);
            case "x", "X" -> row().ifPresent(context.chosen()::toggle);
            case " " -> presentOrChoose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With Shift the rows on the way are chosen. */
    private void step(KeyEvent event, int from, int by) {
        if (!event.isShiftDown()) {
            move(from, by);
            return;
        }
        if (context.chosen().isEmpty()) {
            row().ifPresent(context.chosen()::toggle);
        }
        move(from, by);
        row().ifPresent(row -> context.chosen().extendTo(row, model.rows()));
    }

    private void presentOrChoose() {
        if (context.chosen().isEmpty()) {
            present();
        } else {
            row().ifPresent(context.chosen()::toggle);
        }
    }

    private void edit() {
        note().ifPresent(context.note()::edit);
        message().filter(context.actions()::canEdit).ifPresent(context.actions()::edit);
    }

    private void markUnread(KeyEvent event) {
        if (event.isShiftDown()) {
            message().filter(context.messages()::canMarkUnread).ifPresent(context.messages()::markUnread);
        }
    }

    private void react() {
        var bubble = bubbleAt(indexOf(last));
        if (bubble != null) {
            message()
                    .filter(context.messages()::canAnswer)
                    .ifPresent(message ->
                            context.messages().pickReaction(message, bubble.localToScene(bubble.getLayoutBounds())));
        }
    }

    /** The picture large, the voice aloud. */
    private void present() {
        message().filter(MessagePicture::isSeen).ifPresent(context.actions()::view);
        voice(indexOf(last)).ifPresent(VoiceView::toggle);
    }

    private Optional<VoiceView> voice(int index) {
        var bubble = bubbleAt(index);
        return bubble != null && bubble.lookup(".voice") instanceof VoiceView voice
                ? Optional.of(voice)
                : Optional.empty();
    }

    private void move(int from, int by) {
        int next = from + by;
        while (next >= 0 && next < model.rows().size() && !isStop(model.rows().get(next))) {
            next += by;
        }
        if (next >= 0 && next < model.rows().size()) {
            moveTo(next);
        } else if (by < 0) {
            model.loadOlder();
        }
    }

    private static boolean isStop(TimelineRow row) {
        return !(row instanceof DateRow || row instanceof UnreadRow);
    }

    private void moveTo(int index) {
        last = model.rows().get(index).key();
        flow.show(index);
        context.focus().moveTo(last);
    }

    /** As a click of the other mouse button at the bubble's lower left corner would. */
    private void openMenu(int index) {
        var bubble = bubbleAt(index);
        if (bubble != null) {
            var place = bubble.localToScreen(16, bubble.getLayoutBounds().getMaxY() - 8);
            bubble.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 16, 8, place.getX(), place.getY(), true, null));
        }
    }

    private @Nullable Node bubbleAt(int index) {
        if (index < 0) {
            return null;
        }
        flow.show(index);
        flow.layout();
        return flow.getCellIfVisible(index)
                .map(cell -> cell.getNode().lookup(".bubble"))
                .orElse(null);
    }

    private Optional<Message> message() {
        return row().filter(MessageRow.class::isInstance).map(row -> ((MessageRow) row).message());
    }

    /** An own one, which can be edited. */
    private Optional<Note> note() {
        return row().filter(NoteRow.class::isInstance)
                .map(row -> ((NoteRow) row).note())
                .filter(context.note()::isMine);
    }

    private Optional<String> text() {
        return row().map(row -> switch (row) {
                    case MessageRow message -> message.bubble().text();
                    case OutgoingRow outgoing -> outgoing.bubble().text();
                    case NoteRow note -> note.bubble().text();
                    case OutgoingNoteRow note -> note.bubble().text();
                    default -> "";
                })
                .filter(text -> !text.isEmpty());
    }

    private Optional<TimelineRow> row() {
        int index = indexOf(last);
        return index < 0 ? Optional.empty() : Optional.of(model.rows().get(index));
    }

    private int indexOf(@Nullable Object key) {
        for (int i = model.rows().size() - 1; key != null && i >= 0; i--) {
            if (model.rows().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
