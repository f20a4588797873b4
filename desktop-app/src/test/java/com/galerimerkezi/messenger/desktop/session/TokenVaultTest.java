package com.galerimerkezi.messenger.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TokenVaultTest {

    private static final Remembered REMEMBERED =
            new Remembered(URI.create("http://galeri.example:3005"), "a-refresh-token", Sample.ZEYNEP);

    @TempDir
    Path folder;

    @Test
    void whatIsStoredComesBackAndIsNotThereInTheClear() throws Exception {
        var vault = new TokenVault(folder);

        vault.store(REMEMBERED);

        assertThat(new TokenVault(folder).read()).contains(REMEMBERED);
        var sealed = new String(Files.readAllBytes(folder.resolve("session.bin")), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("refresh", "Zeynep");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadTheKey() throws Exception {
        new TokenVault(folder).store(REMEMBERED);

        assertThat(Files.getPosixFilePermissions(folder.resolve("session.key"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(folder.resolve("session.bin"))).hasSize(2);
    }

    @Test
    void aChangedFileCountsAsNone() throws Exception {
        var vault = new TokenVault(folder);
        vault.store(REMEMBERED);
        var bytes = Files.readAllBytes(folder.resolve("session.bin"));
        bytes[20] ^= 1;
        Files.write(folder.resolve("session.bin"), bytes);

        assertThat(vault.read()).isEmpty();
    }

    @Test
    void aClearedVaultIsEmpty() {
        var vault = new TokenVault(folder);
        vault.store(REMEMBERED);

        vault.clear();

        assertThat(vault.read()).isEmpty();
    }
}
