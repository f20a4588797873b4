package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.people.EntryCodes;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Another gallery is asked in; works beside a running server too. */
@Command(
        name = "invite",
        description = "Prints a one-time code with which somebody brings a gallery and owns it.",
        mixinStandardHelpOptions = true)
final class InviteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Override
    public void run() {
        try (var database = OperatorDatabase.open(options.settings(Map.of()))) {
            var code = new EntryCodes(database.dataSource(), Clock.systemUTC()).forNewGallery();
            spec.commandLine().getOut().println(code + " (good once, for 7 days, in the desktop program)");
        }
    }
}
