package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.operations.backup.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Writes the whole server into one file, also while it runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Parameters(paramLabel = "FILE", description = "The file to make; it must not exist.")
    private Path file;

    @Override
    public void run() {
        var manifest = new Backup(Clock.systemUTC()).write(options.settings(Map.of()), file);
        spec.commandLine()
                .getOut()
                .printf("%d tables and files in %s%n", manifest.entries().size(), file);
    }
}
