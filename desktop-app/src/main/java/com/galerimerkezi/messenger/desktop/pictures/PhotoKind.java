package com.galerimerkezi.messenger.desktop.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** How a photo is kept in its file, by its first bytes: phones and programs give the wrong ending at times. */
enum PhotoKind {
    WEBP,
    /** HEIC of phones, AVIF of the web: one container. */
    HEIF,
    /** Whatever is decoded here, or is no photo. */
    PIXELS;

    private static final int HEAD = 12;
    private static final Set<String> CONTAINERS = Set.of("webp", "heic", "heif", "hif", "avif");
    /** Films and raw pictures: nothing here takes the place out of them. */
    private static final Set<String> KEEPING = Set.of(
            "mp4", "mov", "m4v", "3gp", "avi", "mkv", "webm", "dng", "nef", "cr2", "cr3", "arw", "raf", "orf", "rw2");

    static PhotoKind of(Path file) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(file)) {
            head = input.readNBytes(HEAD);
        }
        var first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("RIFF") && first.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return first.startsWith("ftyp", 4) ? HEIF : PIXELS;
    }

    static boolean isContainer(String name) {
        return CONTAINERS.contains(endingOf(name));
    }

    /** What the camera wrote beside it goes with it, whatever is wished. */
    static boolean keepsDetails(String name) {
        return KEEPING.contains(endingOf(name));
    }

    static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
