package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.demo.DemoStart;
import com.galerimerkezi.messenger.server.operations.log.LogFolder;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import com.galerimerkezi.messenger.server.record.RecordKey;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves until the process is asked to end. */
@Command(name = "run", description = "Starts the server.", mixinStandardHelpOptions = true)
final class RunCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of REST and Socket.IO; 0 takes any free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on.")
    private @Nullable String host;

    @Option(names = "--demo", description = "Fills an empty server with demo galleries and prints their sign-ins.")
    private boolean demo;

    @Override
    public void run() {
        var settings = options.settings(flags());
        var out = spec.commandLine().getOut();
        var server = GaleriServer.start(settings);
        var log = LogFolder.open(settings.dataDir().resolve("logs"));
        stopAtTheEnd(server, log);
        var first = new FirstStart(server);
        first.run(out);
        if (settings.demo()) {
            fillDemo(server, settings, out);
        }
        first.invite(server.address(), server.part(RecordKey.class).publicKey(), out);
        LOG.info("Ready at {}", server.address());
        out.println("READY " + server.address());
        out.flush();
        if (settings.demo()) {
            server.part(DemoStart.class).photograph();
        }
        park();
    }

    private Map<SettingKey, String> flags() {
        var flags = new EnumMap<SettingKey, String>(SettingKey.class);
        if (port != null) {
            flags.put(SettingKey.HTTP_PORT, port);
        }
        if (host != null) {
            flags.put(SettingKey.HTTP_HOST, host);
        }
        if (demo) {
            flags.put(SettingKey.DEMO, "on");
        }
        return flags;
    }

    private static void fillDemo(GaleriServer server, Settings settings, PrintWriter out) {
        server.part(DemoStart.class).fill();
        if (!settings.http().host().equals("127.0.0.1")) {
            LOG.warn("The demo's passwords are known to everyone, and this server listens beyond this computer");
        }
        for (var account : DemoData.accounts()) {
            out.printf(
                    "DEMO %s %s (%s %s, %s)%n",
                    account.email(),
                    account.password(),
                    account.firstName(),
                    account.lastName(),
                    account.galleryName());
        }
    }

    private static void stopAtTheEnd(GaleriServer server, LogFolder log) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            LOG.info("Stopping");
                            server.close();
                            LOG.info("Stopped");
                            log.close();
                        },
                        "stop"));
    }

    private static void park() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
