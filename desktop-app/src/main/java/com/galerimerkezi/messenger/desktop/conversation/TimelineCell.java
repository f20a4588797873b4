package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DepositRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.NoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OfferRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingNoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.SystemRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UploadRow;
import com.galerimerkezi.messenger.desktop.deals.DepositPane;
import com.galerimerkezi.messenger.desktop.text.Link;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.Cell;

/** Draws one row, of whichever kind. */
final class TimelineCell implements Cell<TimelineRow, Region> {

    /** What a row's buttons ask for. */
    interface Actions {
        void copy(String text);

        void edit(ClientMessageId id);

        boolean canEdit(Message message);

        void edit(Message message);

        boolean canDelete(Message message);

        void delete(Message message);

        boolean hasReacted(Message message, String emoji);

        void react(Message message, String emoji);

        void save(Message message);

        /** By the computer's own program for its kind. */
        void open(Message file);

        /** A picture, over the whole window. */
        void view(Message picture);

        /** In all chats. */
        void search(String words);

        void open(Link link);
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BubbleRow node;

    TimelineCell(TimelineRow row, ConversationViewModel model, RowContext context) {
        node = switch (row) {
            case DateRow date -> notice(chip(date.spoken()), new Insets(14, 16, 8, 16));
            case SystemRow system -> notice(chip(system.spoken()), new Insets(8, 48, 8, 48));
            case OfferRow offer -> offer(offer, context);
            case DepositRow deposit -> deposit(deposit, model, context);
            case UnreadRow unread -> notice(unreadLine(unread.spoken()), new Insets(12, 16, 6, 16));
            case MessageRow message -> MessageBubbles.of(message, model, context);
            case OutgoingRow outgoing -> MessageBubbles.of(outgoing, model, context);
            case NoteRow note -> NoteBubbles.of(note, context);
            case OutgoingNoteRow note -> NoteBubbles.of(note, context);
            case UploadRow upload -> MessageBubbles.of(upload, model, context);
        };
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(row.spoken());
        node.setUserData(row);
        node.keep(context.focus()
                .row()
                .subscribe(
                        key -> node.pseudoClassStateChanged(CURRENT, row.key().equals(key))));
        if (ChosenMessages.canChoose(row)) {
            node.getStyleClass().add("may-be-chosen");
            node.keep(context.chosen().messages().subscribe(_ -> showChosen(row, context)));
        }
    }

    private void showChosen(TimelineRow row, RowContext context) {
        boolean chosen = context.chosen().has(row);
        node.pseudoClassStateChanged(CHOSEN, chosen);
        node.setAccessibleText(chosen ? context.texts().get("chosen.spoken", row.spoken()) : row.spoken());
    }

    @Override
    public Region getNode() {
        return node;
    }

    @Override
    public void dispose() {
        node.forget();
    }

    private static BubbleRow offer(OfferRow row, RowContext context) {
        var card = context.desks().offers().card(row.card(), row.message());
        var placed = new BubbleRow(
                card,
                context.desks().offers().isOurs(row.card()) ? BubbleRow.Side.RIGHT : BubbleRow.Side.LEFT,
                new Insets(10, 20, 0, 20));
        placed.keep(card.follow());
        return placed;
    }

    private static BubbleRow deposit(DepositRow row, ConversationViewModel model, RowContext context) {
        var pane = new DepositPane(
                row.deposit(),
                row.message(),
                context.desks().deposits(),
                context.texts(),
                model.parts().moments());
        var side = model.isOwn(row.message()) ? BubbleRow.Side.RIGHT : BubbleRow.Side.LEFT;
        var placed = new BubbleRow(pane, side, new Insets(10, 20, 0, 20));
        placed.keep(model.version()
                .subscribe(_ ->
                        pane.takenBack(model.facts().isTakenBack(row.deposit().id()))));
        return placed;
    }

    private static BubbleRow notice(Region content, Insets around) {
        return new BubbleRow(content, BubbleRow.Side.MIDDLE, around);
    }

    private static Region chip(String text) {
        var label = new Label(text);
        label.getStyleClass().add("chip");
        label.setWrapText(true);
        return new StackPane(label);
    }

    private static Region unreadLine(String text) {
        var line = new HBox(rule(), new Label(text), rule());
        line.getStyleClass().add("unread-line");
        return line;
    }

    private static Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }
}
