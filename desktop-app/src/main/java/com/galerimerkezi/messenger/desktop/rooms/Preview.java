package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message on one line of 100 characters, cut as the server cuts it, so that the line is the same after a restart. */
final class Preview {

    private static final int LENGTH = 100;
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Preview() {}

    static @Nullable String of(Message message) {
        if (message.deletedAt() != null) {
            return null;
        }
        var text = message.content();
        if (text == null || text.isEmpty()) {
            return message.fileName() == null ? "" : cut("📎 " + message.fileName());
        }
        return cut(text);
    }

    private static String cut(String text) {
        // The first part is plenty, and bounds the work on a long one.
        var start = text.length() > 4 * LENGTH ? text.substring(0, text.offsetByCodePoints(0, 2 * LENGTH)) : text;
        var characters = CHARACTER.matcher(WHITE_SPACE.matcher(start).replaceAll(" "));
        var preview = new StringBuilder();
        int length = 0;
        while (characters.find()) {
            var character = characters.group();
            length += character.codePointCount(0, character.length());
            if (length > LENGTH) {
                break;
            }
            preview.append(character);
        }
        return preview.toString();
    }
}
