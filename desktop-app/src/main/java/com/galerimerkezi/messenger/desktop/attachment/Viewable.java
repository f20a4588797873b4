package com.galerimerkezi.messenger.desktop.attachment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the system's own program may show: pictures, films and PDFs. What could run is not among them. */
public final class Viewable {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/webp", ".webp"),
            Map.entry("image/gif", ".gif"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("application/mp4", ".mp4"),
            Map.entry("video/x-m4v", ".m4v"),
            Map.entry("video/quicktime", ".mov"),
            Map.entry("video/webm", ".webm"),
            Map.entry("video/3gpp", ".3gp"),
            Map.entry("video/x-matroska", ".mkv"),
            Map.entry("video/x-msvideo", ".avi"));

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
