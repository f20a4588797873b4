package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.operations.Version;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's commands. A problem is one line on the error stream and an exit code that is not 0. */
@Command(
        name = "galeri-server",
        description = "The server of Galeri Messenger.",
        subcommands = {
            RunCommand.class,
            SampleDataCommand.class,
            UserCommand.class,
            InviteCommand.class,
            TokenCommand.class,
            VehiclesCommand.class,
            GalleryCommand.class,
            StorageCommand.class,
            MailCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            CheckConfigCommand.class,
            GaleriServerCommand.VersionCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = GaleriServerCommand.Program.class)
public final class GaleriServerCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(GaleriServerCommand.class);
    private static final int DEFECT = 1;

    @Spec
    private CommandSpec spec;

    public static int execute(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new GaleriServerCommand())
                .setExecutionExceptionHandler(GaleriServerCommand::explain)
                .setParameterExceptionHandler(GaleriServerCommand::explainUse);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: run, user, token, vehicles, gallery, storage, mail, backup, restore, verify, check-config, sample-data, version");
    }

    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult ignored) {
        switch (problem) {
            case StartupProblem known -> command.getErr().println(known.getMessage());
            case RefusedException refused -> command.getErr().println("The database refuses: " + refused.code());
            default -> {
                LOG.error("The command failed", problem);
                command.getErr()
                        .println("The command failed: " + problem.getClass().getSimpleName() + " (see the log)");
            }
        }
        return problem instanceof StartupProblem ? StartupProblem.EXIT_CODE : DEFECT;
    }

    private static int explainUse(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        command.getErr()
                .println(problem.getMessage() + " (" + command.getCommandSpec().qualifiedName() + " --help)");
        return StartupProblem.EXIT_CODE;
    }

    static final class Program implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"galeri-server " + Version.current()};
        }
    }

    @Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true)
    static final class VersionCommand implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().getOut().println(new Program().getVersion()[0]);
        }
    }
}
