package com.galerimerkezi.messenger.desktop.attachment;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name from another computer, made safe for this one. */
public final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+");
    private static final Pattern DOTS_OR_SPACES_AROUND = Pattern.compile("^[. ]+|[. ]+$");
    /** What Windows takes for a device, whatever ending it has. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3]");

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
        return clean.isEmpty() || DEVICE.matcher(stem.strip()).matches() ? "_" + clean : clean;
    }
}
