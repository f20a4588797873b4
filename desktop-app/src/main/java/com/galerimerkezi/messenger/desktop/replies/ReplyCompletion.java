package com.galerimerkezi.messenger.desktop.replies;

import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.desktop.look.Completion;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The kept texts that a typed /word means.
 *
 * @param filling the text as it is to stand in this chat
 */
public record ReplyCompletion(TextInputControl input, QuickReplies replies, UnaryOperator<String> filling)
        implements Completion.Kind<QuickReply> {

    private static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("(?:^|\\s)(/[\\p{L}\\p{N}_-]{0,40})$");
    private static final int LONGEST_WORD = 42;

    public Completion<QuickReply> list() {
        var list = new Completion<>("reply-completion", input, this);
        list.getStyleClass().add("reply-completion");
        return list;
    }

    @Override
    public Pattern word() {
        return WORD;
    }

    @Override
    public int longestWord() {
        return LONGEST_WORD;
    }

    @Override
    public List<QuickReply> find(String word) {
        return replies.search(word.substring(1), MOST);
    }

    @Override
    public HBox row(QuickReply reply) {
        var shortcut = new Label("/" + reply.shortcut());
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        var content = new Label(beginning(filling.apply(reply.content())));
        content.getStyleClass().add("text-muted");
        content.setMinWidth(0);
        return new HBox(shortcut, content);
    }

    private static String beginning(String content) {
        var line = content.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    @Override
    public String spoken(QuickReply reply) {
        return "/" + reply.shortcut() + ": " + reply.content();
    }

    /** A variable that nobody knows is marked, so that what is typed next stands in its place. */
    @Override
    public void take(QuickReply reply, int start, int end) {
        var text = filling.apply(reply.content());
        input.replaceText(start, end, text);
        var unknown = ReplyVariables.leftIn(text);
        if (!unknown.isEmpty()) {
            int at = input.getText().indexOf(unknown.getFirst(), start);
            if (at >= 0) {
                input.selectRange(at, at + unknown.getFirst().length());
            }
        }
    }
}
