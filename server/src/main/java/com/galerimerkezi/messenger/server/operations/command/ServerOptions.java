package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import com.galerimerkezi.messenger.server.platform.settings.SettingsLoader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command is about. */
final class ServerOptions {
    @Option(names = "--data-dir", paramLabel = "DIR", description = "Folder of everything that the server keeps.")
    private @Nullable String dataDir;

    @Option(names = "--config", paramLabel = "FILE", description = "File of settings.")
    private @Nullable Path config;

    Settings settings(Map<SettingKey, String> flags) {
        return new SettingsLoader(System.getenv()).load(config, withDataDir(flags));
    }

    Map<SettingKey, String> texts() {
        return new SettingsLoader(System.getenv()).texts(config, withDataDir(Map.of()));
    }

    private Map<SettingKey, String> withDataDir(Map<SettingKey, String> flags) {
        var all = new EnumMap<SettingKey, String>(SettingKey.class);
        all.putAll(flags);
        if (dataDir != null) {
            all.put(SettingKey.DATA_DIR, dataDir);
        }
        return all;
    }
}
