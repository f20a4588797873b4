package com.galerimerkezi.messenger.desktop.attachment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name from another computer, made safe for this one. */
public final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+");
    private static final Pattern DOTS_OR_SPACES_AROUND = Pattern.compile("^[. ]+|[. ]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");
    private static final int LONGEST = 120;

    private FileNames() {}

    public static String safe(String name) {
        var clean = DOTS_OR_SPACES_AROUND
                .matcher(FORBIDDEN.matcher(name).replaceAll("_"))
                .replaceAll("");
        if (clean.length() > LONGEST) {
            int dot = clean.lastIndexOf('.');
            var extension = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
            clean = clean.substring(0, LONGEST - extension.length()) + extension;
        }
        var stem = clean.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return clean.isEmpty() || DEVICES.contains(stem) ? "_" + clean : clean;
    }
}
