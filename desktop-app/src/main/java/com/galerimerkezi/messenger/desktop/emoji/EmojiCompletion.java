package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.look.Completion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/** The emoji that a typed :word means. */
public record EmojiCompletion(TextInputControl input, EmojiKit kit, Locale locale) implements Completion.Kind<Emoji> {

    private static final int MOST = 8;
    private static final int LONGEST = 33;
    private static final double PICTURE = 20;
    private static final Pattern WORD = Pattern.compile("(?:^|[\\s(\\p{Co}])(:([\\p{L}+][\\p{L}\\p{N}_+-]{1,30}))$");

    public Completion<Emoji> list() {
        return new Completion<>("emoji-completion", input, this);
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
    public List<Emoji> find(String word) {
        return kit.catalogue().search(word.substring(1), MOST);
    }

    @Override
    public HBox row(Emoji emoji) {
        var picture = new ImageView(kit.pictures().find(emoji.characters()).orElse(null));
        picture.setFitHeight(PICTURE);
        picture.setFitWidth(PICTURE);
        var code = new Label(":" + emoji.codes().getFirst());
        code.getStyleClass().add("text-muted");
        var row = new HBox(picture, new Label(emoji.name(locale)), code);
        row.setUserData(emoji.characters());
        return row;
    }

    @Override
    public String spoken(Emoji emoji) {
        return emoji.name(locale);
    }

    @Override
    public void take(Emoji emoji, int start, int end) {
        kit.last().used(emoji.characters());
        input.replaceText(start, end, emoji.characters() + " ");
    }
}
