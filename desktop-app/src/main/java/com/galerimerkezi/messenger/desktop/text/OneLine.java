package com.galerimerkezi.messenger.desktop.text;

import java.util.regex.Pattern;

/** A text on one line, cut between characters as people see them, with … where something is missing. */
public final class OneLine {

    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private OneLine() {}

    public static String of(String text, int most) {
        // A long text is not looked at as a whole; one that is cut here is cut below as well.
        var start = text.length() > 8 * most ? text.substring(0, 8 * most) : text;
        var line = WHITE_SPACE.matcher(start.strip()).replaceAll(" ");
        var characters = CHARACTER.matcher(line);
        var cut = new StringBuilder();
        for (int taken = 0; characters.find(); taken++) {
            if (taken == most) {
                return cut.toString().strip() + "…";
            }
            cut.append(characters.group());
        }
        return cut.toString();
    }
}
