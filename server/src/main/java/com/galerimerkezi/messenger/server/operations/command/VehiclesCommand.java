package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Accounts;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import com.galerimerkezi.messenger.server.vehicle.VehicleImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** On a server that does not run, or on one that does. */
@Command(name = "vehicles", description = "Takes over lists of vehicles.", mixinStandardHelpOptions = true)
final class VehiclesCommand implements Runnable {
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: import");
    }

    @Command(
            name = "import",
            description = "Takes over a list (CSV) of a gallery's vehicles and tells of each line.",
            mixinStandardHelpOptions = true)
    void importSheet(
            @Mixin ServerOptions options,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--gallery", required = true, description = "Its name.") String gallery,
            @Option(names = "--dry-run", description = "Only tells what would be.") boolean isDryRun,
            @Option(names = "--server", description = "Address of a server that runs already.") @Nullable URI address,
            @Option(names = "--token-file", description = "What a service's token for it stands in.") @Nullable
                    Path tokenFile) {
        checkSize(file);
        if (address != null) {
            print(there(address, tokenFile, gallery, file, isDryRun));
            return;
        }
        var settings = options.settings(Map.of(SettingKey.HTTP_PORT, "0"));
        try (var server = GaleriServer.start(settings)) {
            var owner = new Accounts(server.part(DataSource.class), Clock.systemUTC())
                    .galleryNamed(gallery)
                    .orElseThrow(() -> new StartupProblem("There is no gallery named " + gallery));
            print(server.part(VehicleImport.class)
                    .run(operatorOf(owner), () -> Files.readAllBytes(file), isDryRun, Locale.ENGLISH));
        } catch (RefusedException refused) {
            throw new StartupProblem("That is no list of vehicles: " + refused.fields(), refused);
        } catch (IOException unreadable) {
            throw new StartupProblem("The file " + file + " cannot be read", unreadable);
        }
    }

    private ImportReport there(URI server, @Nullable Path tokenFile, String gallery, Path file, boolean isDryRun) {
        if (tokenFile == null) {
            throw new ParameterException(spec.commandLine(), "--server needs --token-file");
        }
        try {
            var token = Files.readString(tokenFile).strip();
            return new RunningServer(server, token).importSheet(gallery, file, isDryRun);
        } catch (IOException unreachable) {
            throw new StartupProblem("The server " + server + " was not reached", unreachable);
        }
    }

    /** Who has the data folder needs no sign-in. */
    private static Caller operatorOf(GalleryId gallery) {
        return new Caller(new UserId(new UUID(0, 0)), gallery, Role.ADMIN, null);
    }

    /** Before a server is started for nothing. */
    private static void checkSize(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new StartupProblem("The file " + file + " is larger than 10 MB");
            }
        } catch (IOException unreadable) {
            throw new StartupProblem("The file " + file + " cannot be read", unreadable);
        }
    }

    private void print(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        for (var line : report.lines()) {
            out.printf(
                    "%d\t%s\t%s%s%n",
                    line.number(),
                    line.result().name().toLowerCase(Locale.ROOT),
                    line.title(),
                    line.problems().isEmpty() ? "" : "\t" + line.problems());
        }
        out.printf(
                "%d created, %d changed, %d unchanged, %d refused%s%n",
                report.created(),
                report.changed(),
                report.unchanged(),
                report.refused(),
                report.dryRun() ? " (nothing was written)" : "");
    }
}
