package com.galerimerkezi.messenger.server.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    @Test
    void thePageOfSettingsNamesEverySettingWithItsDefault() throws IOException {
        String table =
                Arrays.stream(SettingKey.values()).map(SettingsPageTest::row).collect(Collectors.joining());

        assertThat(Files.readString(Path.of("../docs/settings.md"))).contains(table);
    }

    private static String row(SettingKey key) {
        return "| `" + key.key() + "` | `" + key.variable() + "` | "
                + (key.standard().isEmpty() ? "" : "`" + key.standard() + "` ") + "| " + key.purpose() + " |\n";
    }
}
