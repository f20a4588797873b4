package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import com.galerimerkezi.messenger.server.sample.SampleData;
import com.galerimerkezi.messenger.server.sample.SampleSize;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Bulk data for measuring. */
@Command(
        name = "sample-data",
        description = "Fills an empty server in bulk, for measuring, and writes a file that tells what is there.",
        mixinStandardHelpOptions = true)
final class SampleDataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Option(names = "--galleries", defaultValue = "400", description = "Default: ${DEFAULT-VALUE}")
    private int galleries;

    @Option(names = "--users", defaultValue = "5", description = "In each gallery. Default: ${DEFAULT-VALUE}")
    private int users;

    @Option(names = "--rooms", defaultValue = "2000", description = "Default: ${DEFAULT-VALUE}")
    private int rooms;

    @Option(names = "--messages", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}")
    private int messages;

    @Option(names = "--fixture", required = true, paramLabel = "FILE", description = "Where to write what is there.")
    private Path fixture;

    @Override
    public void run() {
        var size = new SampleSize(galleries, users, rooms, messages);
        var settings = options.settings(Map.of(SettingKey.HTTP_PORT, "0"));
        long start = System.nanoTime();
        try (var server = GaleriServer.start(settings)) {
            server.part(SampleData.class).make(size, fixture);
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%d galleries, %d users, %d rooms, %d messages in %d s: %s%n",
                        galleries,
                        galleries * users,
                        rooms,
                        messages,
                        (System.nanoTime() - start) / 1_000_000_000,
                        fixture);
    }
}
