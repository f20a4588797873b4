package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.server.platform.postgres.PostgresLayout;
import java.nio.file.Path;

/** Folders of test runs. */
public final class TestFolders {

    private TestFolders() {}

    /** A data folder of one's own; the programs are unpacked once for all test runs of this module. */
    public static PostgresLayout postgres(Path dataDir) {
        return PostgresLayout.in(dataDir).withBinaries(Path.of("target", "postgres"));
    }
}
