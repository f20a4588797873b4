package com.galerimerkezi.messenger.server.attachment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A file's name as it may be shown and saved anywhere: no path, no control or direction characters, nothing reserved. */
final class FileName {

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}:*?\"<>|\\u2028\\u2029]");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final int LENGTH = 200;

    private FileName() {}

    static String clean(String name) {
        var base = PATH.matcher(name).replaceFirst("");
        var clean = ENDS.matcher(FORBIDDEN.matcher(base).replaceAll("_")).replaceAll("");
        if (clean.isEmpty()) {
            return "dosya";
        }
        var stem = clean.contains(".") ? clean.substring(0, clean.indexOf('.')) : clean;
        if (RESERVED.contains(stem.toLowerCase(Locale.ROOT))) {
            clean = "_" + clean;
        }
        return shortened(clean);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LENGTH - ending.length())) + ending;
    }
}
