import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a folder of jars for this system: StoreJars FROM TO. Entries are stored, as the package is compressed as a whole
 * and a program starts faster from stored ones; native libraries of other systems stay behind, what JCodec has besides the
 * decoders of H.264 and VP8, and of Bouncy Castle what makes a provider of it: passwords and the record need its plain classes.
 */
public final class StoreJars {
    private static final String SQLITE = "org/sqlite/native/";
    private static final String JCODEC =
            "org/jcodec/(api|codecs/(common|h264|vpx)|common|containers/mp4/boxes|platform)/.*";
    private static final String BOUNCY_CASTLE = "(META-INF/versions/\\d+/)?org/bouncycastle/";
    private static final String PLAIN = BOUNCY_CASTLE
            + "(asn1(/x9)?|crypto(/(constraints|digests|generators|params|signers))?"
            + "|math(/(ec(/(endo|rfc7748|rfc8032))?|field|raw))?|util(/(encoders|io))?)/[^/]*";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String HERE = SQLITE + system() + "/" + processor() + "/";

    private StoreJars() {}

    static void main(String[] arguments) throws IOException {
        var from = Path.of(arguments[0]);
        var to = Files.createDirectories(Path.of(arguments[1]));
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(file.getFileName());
                if (file.toString().endsWith(".jar")) {
                    store(file, target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void store(Path jar, Path target) throws IOException {
        try (var source = new ZipFile(jar.toFile());
                var stored = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : source.stream().filter(StoreJars::isWanted).toList()) {
                store(entry, contentOf(entry, source), stored);
            }
        }
    }

    /** A manifest's lines on single entries are the digests of a signature that does not come along. */
    private static byte[] contentOf(ZipEntry entry, ZipFile source) throws IOException {
        var content = source.getInputStream(entry);
        if (!entry.getName().equals(MANIFEST)) {
            return content.readAllBytes();
        }
        var manifest = new Manifest(content);
        manifest.getEntries().clear();
        var main = new ByteArrayOutputStream();
        manifest.write(main);
        return main.toByteArray();
    }

    private static void store(ZipEntry of, byte[] content, ZipOutputStream target) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(of.getName());
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(of.getTime());
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        target.putNextEntry(entry);
        target.write(content);
        target.closeEntry();
    }

    private static boolean isWanted(ZipEntry entry) {
        var name = entry.getName();
        return !name.startsWith("META-INF/maven/")
                && !name.startsWith("META-INF/native-image/")
                && !name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")
                && (!name.startsWith(SQLITE) || name.startsWith(HERE))
                && (!name.startsWith("org/jcodec/") || name.matches(JCODEC))
                && (!name.matches(BOUNCY_CASTLE + ".*") || name.matches(PLAIN))
                && !name.startsWith("net/sourceforge/jaad/");
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Mac" : "Linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }
}
