package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.operations.backup.Restore;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Makes a server of a backup, in an empty data folder and database.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Override
    public void run() {
        var settings = options.settings(Map.of());
        var manifest = new Restore().read(file, settings);
        spec.commandLine().getOut().printf("The server of %s is in %s%n", manifest.createdAt(), settings.dataDir());
    }
}
