package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Accounts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import com.galerimerkezi.messenger.server.vehicle.CertificateService;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the operator vouches for of a gallery; on a server that does not run. */
@Command(name = "gallery", description = "Vouches for galleries.", mixinStandardHelpOptions = true)
final class GalleryCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: verify-certificate");
    }

    @Command(
            name = "verify-certificate",
            description = "Says that the authorisation certificate that a gallery states was seen.",
            mixinStandardHelpOptions = true)
    void verifyCertificate(@Mixin ServerOptions options, @Parameters(paramLabel = "GALLERY") String name) {
        var settings = options.settings(Map.of(SettingKey.HTTP_PORT, "0"));
        try (var server = GaleriServer.start(settings)) {
            var gallery = new Accounts(server.part(DataSource.class), Clock.systemUTC())
                    .galleryNamed(name)
                    .orElseThrow(() -> new StartupProblem("There is no gallery named " + name));
            var seen = server.part(CertificateService.class).verify(gallery);
            spec.commandLine()
                    .getOut()
                    .println(name + ": " + seen.number() + ", valid until " + seen.validUntil() + ", is verified");
        } catch (RefusedException refused) {
            throw new StartupProblem("The gallery " + name + " states no certificate", refused);
        }
    }
}
