package com.galerimerkezi.messenger.server.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it. */
public final class Version {

    private Version() {}

    public static String current() {
        var properties = new Properties();
        try (var resource = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(resource, "version.properties"));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return properties.getProperty("version");
    }
}
