package com.galerimerkezi.messenger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that cannot be read is none: WCAG's 4.5 to 1, for each colour of letters on each ground that it lies on. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern TOKEN = Pattern.compile("-gm-([a-z0-9-]+): (#[0-9A-Fa-f]{6,8});");
    private static final Pattern LETTERS = Pattern.compile("-fx-(?:text-fill|fill): -gm-([a-z0-9-]+)");
    private static final Pattern QUOTE = Pattern.compile("\\.quote \\{ -fx-background-color: (#\\w{8})");
    private static final Pattern AVATAR = Pattern.compile("\\.avatar\\.colour-\\d \\{ -fx-background-color: (#\\w{6})");

    /** What is written in, and on what. */
    private static final Map<String, Set<String>> PAIRS = Map.ofEntries(
            Map.entry(
                    "text",
                    Set.of(
                            "surface",
                            "canvas",
                            "hover",
                            "pressed",
                            "own",
                            "other",
                            "note",
                            "accent-soft",
                            "marked",
                            "panel-original",
                            "panel-painted",
                            "panel-local",
                            "panel-replaced")),
            Map.entry("muted", Set.of("surface", "canvas", "hover", "pressed", "other", "accent-soft", "chip")),
            Map.entry("accent", Set.of("surface", "canvas", "hover", "other", "accent-soft")),
            Map.entry("on-accent", Set.of("accent", "accent-strong")),
            Map.entry("own-meta", Set.of("own")),
            Map.entry("link", Set.of("own", "other", "note")),
            Map.entry("danger", Set.of("surface", "hover", "own", "other", "accent-soft", "danger-soft")),
            Map.entry("surface", Set.of("muted", "danger")),
            Map.entry("accent-strong", Set.of("accent-soft")),
            Map.entry("warn-text", Set.of("warn-soft")),
            Map.entry("note-text", Set.of("note")),
            Map.entry("note", Set.of("note-text")),
            Map.entry("online", Set.of("surface")));

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void allTextCanBeRead(String sheet) {
        var colours = colours(sheet);

        PAIRS.forEach((letters, grounds) -> grounds.forEach(ground -> assertReadable(colours, letters, ground)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void theNamesOfAllGalleriesCanBeRead(String sheet) {
        var colours = colours(sheet);

        IntStream.range(0, 8).forEach(gallery -> assertReadable(colours, "name-" + gallery, "other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void whatIsQuotedCanBeReadInBothKindsOfBubbles(String sheet) {
        var colours = colours(sheet);
        var quote = Color.web(QUOTE.matcher(read("app.css"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));

        var own = over(quote, ground(colours, "own"));
        assertThat(contrast(token(colours, "text"), own)).isGreaterThanOrEqualTo(LEAST);
        var other = over(quote, ground(colours, "other"));
        assertThat(Stream.concat(
                        Stream.of("text", "muted"), IntStream.range(0, 8).mapToObj(gallery -> "name-" + gallery)))
                .allSatisfy(letters ->
                        assertThat(contrast(token(colours, letters), other)).isGreaterThanOrEqualTo(LEAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.css", "popups.css"})
    void noColourOfLettersIsForgotten(String sheet) {
        var used = LETTERS.matcher(read(sheet))
                .results()
                .map(hit -> hit.group(1))
                .filter(token -> !token.startsWith("name-") && !token.equals("marked"))
                .filter(token -> !token.startsWith("panel-") && !token.equals("hover"))
                .collect(Collectors.toSet());

        assertThat(PAIRS.keySet()).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = "app.css")
    void initialsCanBeReadOnEveryGallerysColour(String sheet) {
        var grounds =
                AVATAR.matcher(read(sheet)).results().map(hit -> hit.group(1)).toList();

        assertThat(grounds)
                .hasSize(8)
                .allSatisfy(ground ->
                        assertThat(contrast(Color.WHITE, Color.web(ground))).isGreaterThanOrEqualTo(LEAST));
    }

    @ParameterizedTest
    @ValueSource(strings = "high-contrast.css")
    void highContrastIsHigherThanThat(String sheet) {
        var colours = colours(sheet);

        assertThat(Stream.of("surface", "canvas", "own", "other", "hover"))
                .allSatisfy(
                        ground -> assertThat(contrast(colours, "text", ground)).isGreaterThan(9));
        assertThat(contrast(Color.WHITE, Color.BLACK)).isCloseTo(21, within(0.01));
    }

    private static void assertReadable(Map<String, Color> colours, String letters, String ground) {
        assertThat(contrast(colours, letters, ground))
                .as("%s on %s", letters, ground)
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static double contrast(Map<String, Color> colours, String letters, String ground) {
        return contrast(token(colours, letters), ground(colours, ground));
    }

    private static Color ground(Map<String, Color> colours, String ground) {
        return over(token(colours, ground), token(colours, "canvas"));
    }

    private static Color token(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Color over(Color glass, Color below) {
        return below.interpolate(Color.color(glass.getRed(), glass.getGreen(), glass.getBlue()), glass.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String sheet) {
        return TOKEN.matcher(read(sheet))
                .results()
                .collect(Collectors.toMap(hit -> hit.group(1), hit -> Color.web(hit.group(2))));
    }

    private static String read(String sheet) {
        try (var css = Objects.requireNonNull(Avatar.class.getResourceAsStream(sheet))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
