package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([A-Za-z.]+)\"");
    private static final Pattern KEY_IN_CODE = Pattern.compile("texts\\(?\\)?\\s*\\.(get|count)\\(\"([A-Za-z.]+)\"");
    private static final Pattern VALUE_WITH_SUFFIX = Pattern.compile("\\{\\d}['’]?\\p{L}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Texts turkish = Texts.in("tr");
    private final Texts english = Texts.in("en");

    @Test
    void everyErrorHasASentenceInBothLanguages() {
        for (var code : ErrorCode.values()) {
            assertThat(turkish.error(code)).endsWith(".");
            assertThat(english.error(code)).endsWith(".").isNotEqualTo(turkish.error(code));
        }
    }

    @Test
    void noTextIsMissingInOneLanguage() {
        assertThat(turkish.bundle().keySet()).isEqualTo(english.bundle().keySet());
    }

    @Test
    void everyKeyInFxmlExists() {
        assertThat(keys("src/main/resources", ".fxml", KEY_IN_FXML, 1))
                .hasSizeGreaterThan(20)
                .isSubsetOf(turkish.bundle().keySet());
    }

    @Test
    void everyKeyInCodeExists() {
        var known = turkish.bundle().keySet();

        assertThat(keys("src/main/java", ".java", KEY_IN_CODE, 2))
                .hasSizeGreaterThan(30)
                .allMatch(key -> known.contains(key) || known.contains(key + ".one") || key.endsWith("."));
    }

    @Test
    void everyShortcutSaysWhatItDoes() {
        assertThat(Arrays.stream(Shortcut.values()).map(Shortcut::textKey))
                .isSubsetOf(turkish.bundle().keySet());
    }

    @Test
    void noSuffixIsGluedToAValue() {
        assertThat(values(turkish))
                .noneMatch(text -> VALUE_WITH_SUFFIX.matcher(text).find());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (var key : turkish.bundle().keySet()) {
            assertThat(placeholders(turkish.get(key))).as(key).isEqualTo(placeholders(english.get(key)));
        }
    }

    @Test
    void anUnknownLanguageIsTurkish() {
        assertThat(Texts.in("de").get("composer.send")).isEqualTo("Gönder");
    }

    private static List<String> values(Texts texts) {
        return texts.bundle().keySet().stream().map(key -> texts.get(key)).toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String folder, String ending, Pattern pattern, int group) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(hit -> hit.group(group)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
