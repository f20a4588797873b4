package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Completion;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

/** The colleagues that a typed @name means. */
record MentionCompletion(TextInputControl input, Function<String, List<Colleague>> colleagues)
        implements Completion.Kind<Colleague> {

    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final double AVATAR = 24;
    private static final Pattern WORD = Pattern.compile("(?:^|[\\s(])(@([\\p{L}]{0,30}(?: [\\p{L}]{1,30})?))$");

    Completion<Colleague> list() {
        return new Completion<>("mentions", input, this);
    }

    @Override
    public Pattern word() {
        return WORD;
    }

    @Override
    public int longestWord() {
        return LONGEST;
    }

    @Override
    public List<Colleague> find(String word) {
        return colleagues.apply(word.substring(1)).stream().limit(MOST).toList();
    }

    @Override
    public HBox row(Colleague colleague) {
        var avatar = new Avatar(AVATAR);
        avatar.show(colleague.userId(), TeamStore.nameOf(colleague));
        return new HBox(avatar, new Label(TeamStore.nameOf(colleague)));
    }

    @Override
    public String spoken(Colleague colleague) {
        return TeamStore.nameOf(colleague);
    }

    @Override
    public void take(Colleague colleague, int start, int end) {
        input.replaceText(start, end, "@" + TeamStore.nameOf(colleague) + " ");
    }
}
