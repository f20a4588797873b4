import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says in one line which programs of the system a package needs and does not find: NeedTools HINT NAME,NAME */
public final class NeedTools {
    private NeedTools() {}

    static void main(String[] arguments) {
        var missing = List.of(arguments[1].split(",")).stream()
                .filter(name -> !isThere(name))
                .toList();
        if (!missing.isEmpty()) {
            System.err.println("Missing: " + String.join(", ", missing) + ". " + arguments[0]);
            System.exit(1);
        }
    }

    private static boolean isThere(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .anyMatch(Files::isExecutable);
    }
}
