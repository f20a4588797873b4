package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultsPageTest {

    private static final Path PAGE = Path.of("../docs/faults.md");
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
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var file = files.filter(one -> one.endsWith(type + ".java")).findFirst();
            assertThat(file).as(type).isPresent();
            return Files.readString(file.orElseThrow());
        }
    }
}
