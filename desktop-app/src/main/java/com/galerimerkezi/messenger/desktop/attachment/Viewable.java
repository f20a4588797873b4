package com.galerimerkezi.messenger.desktop.attachment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the system's own program may show: pictures and PDFs. What could run is not among them. */
public final class Viewable {

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/webp", ".webp",
            "image/gif", ".gif");

    private Viewable() {}

    /** By what the server found in the bytes, not by the name. */
    public static boolean is(@Nullable String fileType) {
        return fileType != null && ENDINGS.containsKey(fileType);
    }

    /** It ends as its kind does, so that no other program answers to it. */
    public static String name(String fileName, String fileType) {
        var ending = ENDINGS.getOrDefault(fileType, "");
        var safe = FileNames.safe(fileName);
        return safe.endsWith(ending) ? safe : safe + ending;
    }
}
