package com.galerimerkezi.messenger.desktop.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this program keeps what it keeps: the operating system's own places. */
public record AppFolders(Path config, Path data, Path cache) {

    private static final String NAME = "galeri-messenger";

    /** All three below one folder, for tests and the demo. */
    public static AppFolders below(Path root) {
        return new AppFolders(root.resolve("config"), root.resolve("data"), root.resolve("cache"));
    }

    public static AppFolders ofThisComputer() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static AppFolders of(String os, Path home, Map<String, String> environment) {
        var name = os.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming = place(environment, "APPDATA", home.resolve("AppData/Roaming"));
            var local = place(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new AppFolders(roaming, local.resolve("data"), local.resolve("cache"));
        }
        if (name.contains("mac")) {
            var library = home.resolve("Library");
            var support = library.resolve("Application Support").resolve(NAME);
            return new AppFolders(
                    support, support.resolve("data"), library.resolve("Caches").resolve(NAME));
        }
        return new AppFolders(
                place(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                place(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                place(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    private static Path place(Map<String, String> environment, String variable, Path usual) {
        var set = environment.get(variable);
        return (set == null || set.isBlank() ? usual : Path.of(set)).resolve(NAME);
    }
}
