package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reactions under a bubble, and the short row of them to choose from. */
final class Reactions {

    /** What dealers answer with, without a search. */
    private static final List<String> USUAL = List.of("👍", "✅", "❌", "🙏", "👀");

    private Reactions() {}

    static FlowPane under(Message message, RowContext context) {
        var chips = new FlowPane(4, 4);
        chips.getStyleClass().add("reactions");
        message.reactions().forEach(reaction -> chips.getChildren().add(chip(message, reaction, context)));
        return chips;
    }

    private static Button chip(Message message, Reaction reaction, RowContext context) {
        var actions = context.actions();
        var chip = button(
                reaction.emoji(),
                Integer.toString(reaction.count()),
                context.emoji(),
                emoji -> actions.react(message, emoji));
        var names = reaction.users().stream().map(Reaction.Giver::firstName).collect(Collectors.joining(", "));
        chip.setTooltip(new Tooltip(names));
        chip.setAccessibleText(reaction.emoji() + " " + names);
        if (actions.hasReacted(message, reaction.emoji())) {
            chip.getStyleClass().add("mine");
        }
        return chip;
    }

    /** For the head of a bubble's menu. */
    static CustomMenuItem toChoose(Message message, Node bubble, RowContext context) {
        var place = bubble.localToScene(bubble.getLayoutBounds());
        var row = new HBox(2);
        var item = new CustomMenuItem(row, true);
        item.setId("react");
        for (var usual : USUAL) {
            var choice = button(usual, "", context.emoji(), emoji -> {
                context.actions().react(message, emoji);
                item.getParentPopup().hide();
            });
            choice.setAccessibleText(usual);
            row.getChildren().add(choice);
        }
        row.getChildren().add(more(context.texts().get("conversation.react"), () -> {
            item.getParentPopup().hide();
            context.messages().pickReaction(message, place);
        }));
        return item;
    }

    private static Button more(String name, Runnable picking) {
        var more = new Button(name, new FontIcon("fth-plus"));
        more.setId("more-reactions");
        more.getStyleClass().addAll("reaction", "more");
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.setTooltip(new Tooltip(name));
        more.setOnAction(_ -> picking.run());
        return more;
    }

    private static Button button(String emoji, String text, EmojiText pictures, Consumer<String> chosen) {
        var button = new Button(text);
        button.setGraphic(pictures.picture(emoji, button.fontProperty()));
        button.getStyleClass().add("reaction");
        button.setUserData(emoji);
        button.setOnAction(_ -> chosen.accept(emoji));
        return button;
    }
}
