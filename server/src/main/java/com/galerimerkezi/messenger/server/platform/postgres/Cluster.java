package com.galerimerkezi.messenger.server.platform.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.SecretFile;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The data that PostgreSQL serves, made at the first start, and the programs that serve it. */
record Cluster(PostgresLayout layout, Path home, RunAs runAs, String superuserPassword) {

    static final String SUPERUSER = "postgres";

    static Cluster prepare(PostgresLayout layout) {
        try {
            Folders.createPrivate(layout.root());
            Folders.createPrivate(layout.keys());
            Folders.createPrivate(layout.logs());
            Path home = new PostgresArchive().unpackInto(layout.binaries());
            return prepare(layout, home);
        } catch (IOException e) {
            throw new StartupProblem("PostgreSQL cannot be set up in " + layout.root() + ": " + e.getMessage(), e);
        }
    }

    private static Cluster prepare(PostgresLayout layout, Path home) throws IOException {
        UserPrincipal user = RunAs.isRoot() ? RunAs.unprivileged(layout.data()) : null;
        if (user != null) {
            Folders.letOthersPass(layout.dataDir());
            Folders.letOthersPass(layout.root());
        }
        boolean isNew = !Files.isDirectory(layout.data());
        if (isNew) {
            makeEmpty(layout.unfinishedData(), user);
        } else if (!Files.exists(layout.superuserPassword())) {
            throw new StartupProblem("The key file " + layout.superuserPassword()
                    + " is missing: put it back from a backup; the database cannot be opened without it");
        }
        Path folder = isNew ? layout.unfinishedData() : layout.data();
        RunAs runAs = user == null ? RunAs.ourselves() : RunAs.user(user, home.resolve("bin/postgres"), folder);
        Cluster cluster = new Cluster(layout, home, runAs, SecretFile.readOrCreateText(layout.superuserPassword()));
        if (isNew) {
            cluster.initialise();
        }
        cluster.requireSameMajorVersion();
        return cluster;
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    Path data() {
        return layout.data();
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void initialise() throws IOException {
        Path unfinished = layout.unfinishedData();
        Path password = layout.root().resolve("initdb.password");
        try {
            writeFor(runAs.user(), password);
            Commands.output(
                    runAs.command(
                            program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--sync-method=" + (isLinux() ? "syncfs" : "fsync"),
                            "--no-instructions"),
                    layout.root());
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeFor(@Nullable UserPrincipal reader, Path password) throws IOException {
        Files.deleteIfExists(password);
        Files.copy(layout.superuserPassword(), password, StandardCopyOption.COPY_ATTRIBUTES);
        if (reader != null) {
            Files.setOwner(password, reader);
        }
    }

    private static void makeEmpty(Path folder, @Nullable UserPrincipal owner) throws IOException {
        Folders.delete(folder);
        Folders.createPrivate(folder);
        if (owner != null) {
            Files.setOwner(folder, owner);
        }
    }

    private void requireSameMajorVersion() throws IOException {
        String ofData = Files.readString(data().resolve("PG_VERSION"), US_ASCII).strip();
        String ofProgram = Commands.output(runAs.command(program("postgres"), "--version"), layout.root());
        if (!ofProgram.contains(" " + ofData + ".")) {
            throw new StartupProblem("The data in " + data() + " is of PostgreSQL " + ofData + ", this program brings"
                    + ofProgram.strip().replaceFirst("^.*\\)", "") + ": restore a backup into an empty data folder");
        }
    }
}
