import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts what was packaged, with the runtime that is inside of it: SmokeTest SERVER DESKTOP. */
public final class SmokeTest {
    private static final int PATIENCE_SECONDS = 120;

    private SmokeTest() {}

    static void main(String[] programs) throws IOException, InterruptedException {
        expect(programs[0], "version", "galeri-server ");
        expect(programs[1], "version", "galeri-desktop ");
        serve(programs[0]);
    }

    private static void expect(String program, String argument, String part) throws IOException, InterruptedException {
        var process = start(List.of(program, argument));
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !text.contains(part)) {
            throw new IllegalStateException(program + " " + argument + " answered: " + text);
        }
        System.out.println(text.strip());
    }

    private static void serve(String program) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("galeri-smoke-");
        long start = System.nanoTime();
        var process = start(List.of(program, "run", "--port", "0", "--data-dir", folder.resolve("data").toString()));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var ready = lines.lines().filter(line -> line.startsWith("READY ")).findFirst();
            System.out.println(ready.orElseThrow(() -> new IllegalStateException(program + " was never ready"))
                    + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(program + " does not end");
            }
        } finally {
            process.destroyForcibly();
            delete(folder);
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
