package com.galerimerkezi.messenger.desktop.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Menus and tooltips are windows of their own, which no {@link ZoomPane} reaches: their sheet is written larger. */
public final class Popups {

    private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");
    private static final String AT_ACTUAL_SIZE = read("popups.css");
    private static final String OPAQUE = read("popups-opaque.css");

    private Popups() {}

    /** The address of a sheet; popups take it over from the window that they belong to. */
    public static String sheet(double zoom) {
        var here = SeeThrough.isPossible() ? AT_ACTUAL_SIZE : AT_ACTUAL_SIZE + OPAQUE;
        var css = zoom == 1 ? here : times(here, zoom);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static String times(String css, double zoom) {
        return PIXELS.matcher(css)
                .replaceAll(size -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(size.group(1)) * zoom));
    }

    private static String read(String name) {
        try (var sheet = Objects.requireNonNull(Popups.class.getResourceAsStream(name))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
