package com.galerimerkezi.messenger.server.platform.postgres;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this computer, as the class path brings them, unpacked once. */
final class PostgresArchive {

    private static final int EXECUTABLE = 0111;

    private final String resource;

    PostgresArchive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String processor = cpu.equals("aarch64") || cpu.equals("arm64") ? "arm_64" : "x86_64";
        this.resource = "/postgres-" + system + "-" + processor + ".txz";
    }

    /** The folder with bin, lib and share. Named after the archive's digest, so that an update gets its own. */
    Path unpackInto(Path folder) {
        try {
            Path home = folder.resolve("bin-" + digest().substring(0, 12));
            if (!Files.isDirectory(home)) {
                Files.createDirectories(folder);
                unpack(home);
            }
            return home;
        } catch (IOException e) {
            throw new StartupProblem("PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    private void unpack(Path home) throws IOException {
        Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            extract(unfinished);
            openFolders(unfinished);
            moveUnlessThere(unfinished, home);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void moveUnlessThere(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was faster; its copy is the same.
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private void extract(Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("an entry leaves the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            readableByAll(file, (entry.getMode() & EXECUTABLE) != 0);
        }
    }

    private static void openFolders(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                readableByAll(folder, true);
            }
        }
    }

    // Whatever the umask: a server that root starts runs PostgreSQL as another user.
    private static void readableByAll(Path path, boolean executable) throws IOException {
        if (!Folders.posix()) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        Files.setPosixFilePermissions(path, permissions);
    }

    private String digest() throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream open() {
        InputStream in = PostgresArchive.class.getResourceAsStream(resource);
        if (in == null) {
            throw new StartupProblem("This build brings no PostgreSQL for this computer (" + resource
                    + "): set database.url to one of your own");
        }
        return in;
    }
}
