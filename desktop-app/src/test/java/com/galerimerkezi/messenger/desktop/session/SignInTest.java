package com.galerimerkezi.messenger.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.galerimerkezi.messenger.desktop.local.FolderLock;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong on this computer is not blamed on the server, which nobody reaches here. */
class SignInTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    @TempDir
    Path folder;

    private final Texts texts = Texts.in("tr");
    private final OneThread ui = new OneThread();

    @AfterEach
    void stop() {
        ui.close();
    }

    @Test
    void aFolderOfSettingsThatCannotBeWrittenIsNamedBeforeTheServerIsAsked() throws Exception {
        var config = Files.createFile(folder.resolve("config"));

        assertThat(sentence(signIn().signIn(NOWHERE, "a@b.example", "x")))
                .isEqualTo(texts.get("signin.error.files", config));
    }

    @Test
    void aFolderOfDataThatCannotBeWrittenIsNamedAtTheStart() throws Exception {
        var data = Files.createFile(folder.resolve("data"));

        assertThat(sentence(signIn().resume())).isEqualTo(texts.get("signin.error.files", data));
    }

    @Test
    void aFolderOfTheCacheThatCannotBeWrittenIsNamedAndTheNextTryFindsNothingHeld() throws Exception {
        new TokenVault(folder.resolve("config")).store(new Remembered(NOWHERE, "a-token", Sample.ZEYNEP));
        var cache = Files.createFile(folder.resolve("cache"));

        assertThat(sentence(signIn().resume())).contains(cache.toString());

        Files.delete(cache);
        var session = signIn().resume().join().orElseThrow();
        ui.run(session::close);
    }

    @Test
    void whoseFilesAreInUseIsToldSo() {
        try (var _ = FolderLock.take(folder.resolve("data"))) {
            assertThat(sentence(signIn().resume())).isEqualTo(texts.get("signin.error.inUse"));
            assertThat(sentence(signIn().signIn(NOWHERE, "a@b.example", "x")))
                    .isEqualTo(texts.get("signin.error.inUse"));
        }
    }

    @Test
    void aServerThatIsNotReachedIsSaidToBeThatAndNothingStaysHeld() {
        assertThat(sentence(signIn().signIn(NOWHERE, "a@b.example", "x")))
                .isEqualTo(texts.get("signin.error.unreachable"));

        FolderLock.take(folder.resolve("data")).close();
    }

    private SignIn signIn() {
        return new SignIn(AppFolders.below(folder), () -> Locale.of("tr"), ui, Clock.systemUTC());
    }

    private String sentence(CompletableFuture<?> failing) {
        return SignInFailure.sentence(Objects.requireNonNull(catchThrowable(failing::join)), texts);
    }
}
