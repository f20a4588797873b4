import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Writes down what the packaged desktop loads from its start to an open conversation: ListClasses PROGRAM LIST. Where
 * the program is installed, {@code -Xshare:dump} makes an archive of it, and a start takes a fraction of the time.
 */
public final class ListClasses {
    private static final int PATIENCE_SECONDS = 180;
    private static final int LOOKING_AROUND_SECONDS = 10;

    /** JavaFX draws into memory, and the log names the classes as they are loaded. */
    private static final String LISTING =
            "-Dglass.platform=Headless -Dprism.order=sw -Xlog:class+load:stdout -XX:DumpLoadedClassList=";

    /** The demo's server has started, somebody is signed in and the list of rooms is being drawn. */
    private static final String SHOWN = "com.galerimerkezi.messenger.desktop.rooms.RoomCell ";

    /** The demo's own server, which nobody waits for at an ordinary start. */
    private static final Pattern SERVER = Pattern.compile(
            "^(@cp |@lambda-proxy |@lambda-form-invoker )?(com/galerimerkezi/messenger/server|org/(springframework/(web|http|aop"
                    + "|context|beans|expression)|flywaydb|postgresql|bouncycastle|reactivestreams|apache/(tika|commons))"
                    + "|io/(netty|micrometer|github/bucket4j)|com/(socketio4j|nimbusds)|reactor|picocli)/.*");

    private ListClasses() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var list = Path.of(arguments[1]).toAbsolutePath();
        var home = Files.createTempDirectory("galeri-classes-");
        var process = start(arguments[0], list, home);
        after(PATIENCE_SECONDS, process::destroyForcibly);
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            boolean shown = lines.lines().anyMatch(line -> line.contains(SHOWN));
            after(LOOKING_AROUND_SECONDS, process.toHandle()::destroy);
            long more = lines.lines().count();
            if (!shown) {
                throw new IllegalStateException(arguments[0] + " showed no rooms");
            }
            System.out.println(more + " classes after the rooms");
        } finally {
            process.waitFor();
            delete(home);
        }
        withoutTheServer(list);
    }

    private static void withoutTheServer(Path list) throws IOException {
        var all = Files.readAllLines(list);
        Files.write(list, all.stream().filter(line -> !SERVER.matcher(line).matches()).toList());
        System.out.println(all.size() + " lines, " + Files.size(list) + " bytes kept of them in " + list);
    }

    private static Process start(String program, Path list, Path home) throws IOException {
        var builder = new ProcessBuilder(program, "--demo").redirectErrorStream(true);
        var environment = builder.environment();
        List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
                .forEach(place -> environment.put(place, home.toString()));
        environment.put("JAVA_TOOL_OPTIONS", LISTING + list + " -Duser.home=" + home);
        return builder.start();
    }

    private static void after(int seconds, Runnable action) {
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(action);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
