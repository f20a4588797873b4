package com.galerimerkezi.messenger.server.platform.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lines of {@code key = value} in UTF-8; empty lines and lines that begin with # are skipped. Nothing is escaped. */
final class SettingsFile {

    private final Path file;
    private final Map<SettingKey, SettingValue> values = new EnumMap<>(SettingKey.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    static Map<SettingKey, SettingValue> read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        List<String> lines = settings.lines();
        for (int number = 1; number <= lines.size(); number++) {
            settings.read(lines.get(number - 1).strip(), number);
        }
        return settings.values;
    }

    private void read(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String where = file + ", line " + number;
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new StartupProblem(where + " is no setting (key = value)");
        }
        String name = line.substring(0, equals).strip();
        SettingKey key = SettingKey.ofKey(name)
                .orElseThrow(() -> new StartupProblem("Unknown setting " + name + " in " + where));
        SettingValue value = new SettingValue(key, line.substring(equals + 1).strip(), where);
        if (values.put(key, value) != null) {
            throw new StartupProblem("The setting " + name + " stands twice in " + file);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new StartupProblem("The settings file " + file + " cannot be read", e);
        }
    }
}
