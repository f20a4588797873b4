package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.trade.Finding;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a bubble; made anew when it is asked for, as it says what lies under the mouse. */
final class BubbleMenu {

    private static final int MOST_FINDINGS = 3;
    private static final int MOST_LINKS = 3;
    private static final int LONGEST_ADDRESS = 40;

    private final Region bubble;
    private final MessageText text;
    private final RowContext context;
    private final @Nullable Runnable save;
    private Supplier<List<MenuItem>> more = List::of;
    private @Nullable Message message;
    private @Nullable Quote quote;

    BubbleMenu(Region bubble, MessageText text, RowContext context, @Nullable Runnable save) {
        this.bubble = bubble;
        this.text = text;
        this.context = context;
        this.save = save;
    }

    void listen() {
        bubble.setOnContextMenuRequested(this::show);
    }

    /** The server has it: more can be done with it. */
    BubbleMenu of(Message known, @Nullable Quote answered) {
        message = known;
        quote = answered;
        return this;
    }

    /** What can be done with this one besides. */
    void with(Supplier<List<MenuItem>> items) {
        more = items;
    }

    private void show(ContextMenuEvent event) {
        var menu = new ContextMenu();
        if (message != null) {
            menu.getItems().addAll(Reactions.toChoose(message, bubble, context), new SeparatorMenuItem());
            menu.getItems().addAll(new MessageItems(message, quote, bubble, context).answers());
        }
        addLinks(menu, text.linksAt(event.getTarget()));
        addFindings(menu, text.findingsAt(event.getTarget()));
        if (!text.whole().isEmpty()) {
            add(
                    menu,
                    "copy",
                    "fth-copy",
                    texts().get("conversation.copy"),
                    () -> context.actions().copy(text.toCopy()));
        }
        if (message != null && MessagePicture.isSeen(message)) {
            var picture = message;
            add(
                    menu,
                    "view",
                    "fth-maximize",
                    texts().get("lightbox.open"),
                    () -> context.actions().view(picture));
        }
        if (save != null) {
            add(menu, "save", "fth-download", texts().get("file.save"), save);
        }
        if (message != null) {
            menu.getItems().addAll(new MessageItems(message, quote, bubble, context).marks());
            addDeepLink(menu, DeepLink.of(message.roomId(), message.seq()));
            addChanges(menu, message);
        }
        menu.getItems().addAll(more.get());
        context.menu().show(menu, bubble, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Deleting takes a second click. */
    private void addChanges(ContextMenu menu, Message known) {
        var actions = context.actions();
        if (actions.canDelete(known)) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (actions.canEdit(known)) {
            add(menu, "edit", "fth-edit-2", texts().get("conversation.edit"), () -> actions.edit(known));
        }
        if (actions.canDelete(known)) {
            var sure = new MenuItem(texts().get("conversation.delete.forAll"));
            sure.setId("delete-for-all");
            sure.setOnAction(_ -> actions.delete(known));
            var delete = new Menu(texts().get("conversation.delete"), new FontIcon("fth-trash-2"), sure);
            delete.setId("delete");
            menu.getItems().add(delete);
        }
    }

    /** Several are told apart by their addresses. */
    private void addLinks(ContextMenu menu, List<Link> links) {
        links.stream()
                .limit(MOST_LINKS)
                .forEach(link -> addLink(menu, link, links.size() == 1 ? "" : ": " + inShort(link.address())));
        if (!links.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private static String inShort(String address) {
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS - 1) + "…";
    }

    private void addLink(ContextMenu menu, Link link, String which) {
        add(
                menu,
                "open-link",
                "fth-external-link",
                texts().get("link.open") + which,
                () -> context.actions().open(link));
        add(
                menu,
                "copy-link",
                "fth-link",
                texts().get("link.copy") + which,
                () -> context.actions().copy(link.address()));
    }

    /** A long text full of numbers would make a menu that nobody reads. */
    private void addFindings(ContextMenu menu, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var items = new FindingItems(context.actions(), texts());
        var seen = new HashSet<String>();
        findings.stream()
                .filter(finding -> seen.add(FindingItems.written(finding)))
                .limit(MOST_FINDINGS)
                .forEach(finding -> menu.getItems().addAll(items.of(finding)));
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void addDeepLink(ContextMenu menu, DeepLink link) {
        add(
                menu,
                "copy-message-link",
                "fth-link-2",
                texts().get("conversation.copyLink"),
                () -> context.actions().copy(link.address()));
    }

    private Texts texts() {
        return context.texts();
    }

    private static void add(ContextMenu menu, String id, String icon, String text, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
