import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts what was packaged, with the runtime that is inside of it: SmokeTest SERVER DESKTOP. */
public final class SmokeTest {
    private static final int PATIENCE_SECONDS = 120;

    /** JavaFX draws into memory, and the log names the classes as they are first used: archived ones are loaded before. */
    private static final String WITHOUT_A_SCREEN = "-Dglass.platform=Headless -Dprism.order=sw -Xlog:class+init:stdout";

    /** The sign-in form has been read, styled and laid out when its fields have a skin. */
    private static final String SHOWN = "'javafx/scene/control/skin/TextFieldSkin'";

    private SmokeTest() {}

    static void main(String[] programs) throws IOException, InterruptedException {
        expect(programs[0], "version", "galeri-server ");
        expect(programs[1], "version", "galeri-desktop ");
        serve(programs[0]);
        show(programs[1]);
    }

    private static void expect(String program, String argument, String part) throws IOException, InterruptedException {
        var process = new ProcessBuilder(program, argument).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !text.contains(part)) {
            throw new IllegalStateException(program + " " + argument + " answered: " + text);
        }
        System.out.println(text.strip());
    }

    private static void serve(String program) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("galeri-smoke-");
        var data = folder.resolve("data").toString();
        await(new ProcessBuilder(program, "run", "--port", "0", "--data-dir", data), "READY ", folder);
    }

    /** The toolkit, its native libraries and the first screen come out of the image too. */
    private static void show(String program) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("galeri-smoke-");
        var builder = new ProcessBuilder(program);
        var environment = builder.environment();
        List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
                .forEach(place -> environment.put(place, folder.toString()));
        environment.put("JAVA_TOOL_OPTIONS", WITHOUT_A_SCREEN + " -Duser.home=" + folder);
        await(builder, SHOWN, folder);
    }

    private static void await(ProcessBuilder builder, String awaited, Path folder)
            throws IOException, InterruptedException {
        var program = builder.command().getFirst();
        long start = System.nanoTime();
        var process = builder.redirectErrorStream(true).start();
        var watchdog = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        watchdog.execute(process::destroyForcibly);
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            if (lines.lines().noneMatch(line -> line.contains(awaited))) {
                throw new IllegalStateException(program + " never said " + awaited);
            }
            System.out.println(awaited + "after " + (System.nanoTime() - start) / 1_000_000 + " ms");
            // destroy() of the process itself would close the pipe that it still writes to
            process.toHandle().destroy();
            lines.transferTo(Writer.nullWriter());
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(program + " does not end");
            }
        } finally {
            process.destroyForcibly();
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
