package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultsPageTest {

    private static final Path PAGE = Path.of("../docs/faults.md");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/test/java"), Path.of("../desktop-app/src/test/java"));
    private static final Pattern NAMED = Pattern.compile("`(?:(?<type>\\w+Test)|…)(?:#(?<method>\\w+))?`");

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        var named = NAMED.matcher(Files.readString(PAGE));
        var source = "";
        int found = 0;
        for (; named.find(); found++) {
            if (named.group("type") != null) {
                source = sourceOf(named.group("type"));
            }
            if (named.group("method") != null) {
                assertThat(source).contains("void " + named.group("method") + "(");
            }
        }
        assertThat(found).isGreaterThan(30);
    }

    private static String sourceOf(String type) throws IOException {
        var found = new StringBuilder();
        for (var sources : SOURCES) {
            try (var files = Files.walk(sources)) {
                for (var file :
                        files.filter(one -> one.endsWith(type + ".java")).toList()) {
                    found.append(Files.readString(file));
                }
            }
        }
        assertThat(found).as(type).isNotEmpty();
        return found.toString();
    }
}
