package com.galerimerkezi.messenger.server.message;

import java.util.regex.Pattern;

/** The first 100 characters of a message on one line, cut between characters as people see them. */
final class Preview {

    private static final int LENGTH = 100;
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Preview() {}

    static String of(String text) {
        // The first part is plenty, and bounds the work on a long one.
        var start = text.length() > 4 * LENGTH ? text.substring(0, text.offsetByCodePoints(0, 2 * LENGTH)) : text;
        var line = WHITE_SPACE.matcher(start).replaceAll(" ");
        var preview = new StringBuilder();
        int length = 0;
        var characters = CHARACTER.matcher(line);
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
