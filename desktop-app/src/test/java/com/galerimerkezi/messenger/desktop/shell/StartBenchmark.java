package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of a program to its first complete picture, on a display of its own (Xvfb): {@code -Dprogram=…}. Ours
 * is signed in before, so that it starts from its cache; any other one starts as it comes.
 */
@EnabledIfSystemProperty(named = "program", matches = ".+")
class StartBenchmark {

    private static final String NAME = "galeri-messenger";
    private static final int TIMES = 7;

    @TempDir
    Path home;

    @Test
    void untilTheFirstCompletePicture(TestReporter reporter) throws Exception {
        var program = System.getProperty("program");
        if (System.getProperty("fixture") != null) {
            signIn();
        }
        long[] millis;
        try (var screen = new VirtualScreen(home)) {
            var _ = screen.millisUntilComplete(command(program));
            millis = LongStream.range(0, TIMES)
                    .map(_ -> screen.millisUntilComplete(command(program)))
                    .sorted()
                    .toArray();
        }
        assertThat(millis).isNotEmpty();
        Figures.publish(
                reporter,
                "start of " + Path.of(program).getFileName(),
                Map.of("median ms", millis[TIMES / 2], "fastest ms", millis[0], "slowest ms", millis[TIMES - 1]));
    }

    private ProcessBuilder command(String program) {
        var builder = new ProcessBuilder(List.of(program));
        var environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.toString());
        environment.put("XDG_DATA_HOME", home.toString());
        environment.put("XDG_CACHE_HOME", home.toString());
        return builder;
    }

    /** Once, with a look at every page of the rooms that the first picture shows. */
    private void signIn() throws IOException {
        JsonNode fixture = ContractJson.mapper().readTree(Files.readString(Path.of(System.getProperty("fixture"))));
        var place = home.resolve(NAME);
        var folders = new AppFolders(place, place, place);
        try (var ui = new OneThread()) {
            var session = new SignIn(folders, () -> Locale.of("tr"), ui, Clock.systemUTC())
                    .signIn(
                            URI.create(System.getProperty("server", "http://127.0.0.1:3006")),
                            fixture.path("users").path(1).path("email").textValue(),
                            fixture.path("password").textValue())
                    .join();
            await().until(() -> ui.get(() -> !session.rooms().rooms().isEmpty()));
            ui.run(session::close);
        }
    }
}
