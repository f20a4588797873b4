package com.galerimerkezi.messenger.server.platform.postgres;

import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user under whom PostgreSQL runs. It refuses root, so a server that root starts lends it an unprivileged one. */
record RunAs(List<String> prefix, @Nullable UserPrincipal user) {

    private static final List<String> CANDIDATES = List.of("galeri", "postgres", "nobody");
    private static final String PROBE = "test -x \"$0\" && test -w \"$1\"";

    static RunAs ourselves() {
        return new RunAs(List.of(), null);
    }

    static boolean isRoot() {
        return Folders.posix() && "root".equals(System.getProperty("user.name"));
    }

    /** Whoever owns the data already, else the first of the usual names that exists here. */
    static UserPrincipal unprivileged(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            return Files.getOwner(data);
        }
        return CANDIDATES.stream()
                .flatMap(name -> lookup(name).stream())
                .findFirst()
                .orElseThrow(() -> new StartupProblem("PostgreSQL does not run as root, and none of the users "
                        + CANDIDATES + " exists: make one, or start the server as an ordinary user"));
    }

    /** Asks each way whether it can reach the programs and write the data, and takes the first that can. */
    static RunAs user(UserPrincipal user, Path program, Path data) throws IOException {
        for (List<String> prefix : ways(user.getName())) {
            if (Commands.succeeds(with(prefix, "sh", "-c", PROBE, program.toString(), data.toString()))) {
                return new RunAs(prefix, user);
            }
        }
        throw new StartupProblem("PostgreSQL runs as the user " + user.getName() + ", who cannot reach "
                + data.getParent() + ": choose another --data-dir, or start the server as an ordinary user");
    }

    List<String> command(String... command) {
        return with(prefix, command);
    }

    private static List<List<String>> ways(String user) throws IOException {
        String group = Commands.output(List.of("id", "-g", user)).strip();
        List<String> plain =
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs");
        // Where a folder above is closed to the user, as /root is: it may pass and read there, and nothing else.
        List<String> passing = with(
                plain,
                "--inh-caps=-all,+dac_read_search",
                "--ambient-caps=+dac_read_search",
                "--bounding-set=-all,+dac_read_search",
                "--securebits=+no_setuid_fixup");
        return List.of(
                plain,
                passing,
                List.of("runuser", "-u", user, "--"),
                List.of("su", "-s", "/bin/sh", user, "-c", "exec \"$@\"", "--", "sh"));
    }

    private static List<String> with(List<String> prefix, String... rest) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(rest));
        return List.copyOf(all);
    }

    private static Optional<UserPrincipal> lookup(String name) {
        try {
            return Optional.of(
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
