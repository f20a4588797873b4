package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.attachment.StorageMigration;
import com.galerimerkezi.messenger.server.attachment.store.FileStores;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where files lie; also for a server that runs. */
@Command(name = "storage", description = "Moves files between stores.", mixinStandardHelpOptions = true)
final class StorageCommand implements Runnable {

    private static final String S3 = "s3";
    private static final String DISK = "disk";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: migrate");
    }

    @Command(
            name = "migrate",
            description = "Copies every file into the other store and compares it there. Nothing is taken away.",
            mixinStandardHelpOptions = true)
    void migrate(
            @Mixin ServerOptions options,
            @Option(names = "--to", required = true, description = "s3 or disk.") String to) {
        if (!to.equals(S3) && !to.equals(DISK)) {
            throw new ParameterException(spec.commandLine(), "--to is s3 or disk");
        }
        var settings = options.settings(Map.of());
        try (var s3 = FileStores.s3(s3Of(settings));
                var database = OperatorDatabase.open(settings)) {
            var disk = FileStores.disk(settings, Clock.systemUTC());
            var migration = new StorageMigration(database.dataSource(), settings);
            var err = spec.commandLine().getErr();
            var result = to.equals(S3)
                    ? migration.run(disk, s3.store(), err::println)
                    : migration.run(s3.store(), disk, err::println);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d copied, %d there before, %d failed%n",
                            result.copied(), result.there(), result.failed());
            if (result.failed() > 0) {
                throw new StartupProblem("Not all files could be copied; the others were");
            }
        }
    }

    private static Settings.S3 s3Of(Settings settings) {
        var s3 = settings.files().s3();
        if (s3 == null) {
            throw new StartupProblem("Set files.s3-bucket and its keys first");
        }
        return s3;
    }
}
