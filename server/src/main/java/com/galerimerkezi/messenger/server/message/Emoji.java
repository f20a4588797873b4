package com.galerimerkezi.messenger.server.message;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What people see as one emoji: flags, families and skin tones included, letters and digits not. */
final class Emoji {

    private static final int MOST_BYTES = 64;
    private static final int AS_PICTURE = 0xFE0F;
    private static final Pattern ONE_CHARACTER = Pattern.compile("\\X");
    private static final Pattern KEYCAP = Pattern.compile("[0-9#*]\\uFE0F\\u20E3");
    private static final Pattern REGION = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]+");
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

    private Emoji() {}

    /** In the form that shows a picture: ❤ and ❤️ are one. Throws {@link IllegalArgumentException} for anything else. */
    static String of(String text) {
        var emoji = isPlainSymbol(text) ? text + Character.toString(AS_PICTURE) : text;
        if (emoji.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                || !ONE_CHARACTER.matcher(emoji).matches()
                || !isPicture(emoji)) {
            throw new IllegalArgumentException("no emoji");
        }
        return emoji;
    }

    private static boolean isPlainSymbol(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        return text.length() == Character.charCount(first)
                && first > 0x7F
                && Character.isEmoji(first)
                && !Character.isEmojiPresentation(first);
    }

    private static boolean isPicture(String emoji) {
        if (emoji.charAt(0) <= 0x7F) {
            return KEYCAP.matcher(emoji).matches();
        }
        if (REGION.matcher(emoji).matches()) {
            return FLAG.matcher(emoji).matches();
        }
        return emoji.codePoints().allMatch(point -> Character.isEmoji(point) || Character.isEmojiComponent(point))
                && emoji.codePoints().anyMatch(point -> point == AS_PICTURE || Character.isEmojiPresentation(point))
                && Character.isEmoji(emoji.codePointAt(0));
    }
}
