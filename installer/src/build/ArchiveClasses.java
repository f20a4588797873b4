import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the archive that the packaged desktop starts from, beside the list of its classes: ArchiveClasses PROGRAM LIST. It is of use
 * only where it was made: to this runtime and to these jars in their place.
 */
public final class ArchiveClasses {
    private ArchiveClasses() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var list = Path.of(arguments[1]).toAbsolutePath();
        var builder = new ProcessBuilder(arguments[0])
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", "-Xshare:dump -XX:+AOTClassLinking -XX:SharedClassListFile=" + list);
        builder.start().waitFor();
        var archive = list.resolveSibling("galeri.jsa");
        if (Files.notExists(archive)) {
            throw new IllegalStateException("No " + archive + " was made");
        }
        System.out.println(Files.size(archive) + " bytes in " + archive);
    }
}
