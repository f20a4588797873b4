package com.galerimerkezi.messenger.server.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What any store does, wherever it is. */
abstract class FileStoreContract {

    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final int SIZE = 300_000;

    @TempDir
    Path folder;

    abstract FileStore store();

    @Test
    void whatWasPutIsReadBack() throws IOException {
        var bytes = bytes(1);
        store().put(KEY, source(bytes));

        assertThat(store().has(KEY)).isTrue();
        assertThat(read(0, SIZE)).isEqualTo(bytes);
    }

    @Test
    void aStretchIsReadAlone() throws IOException {
        var bytes = bytes(2);
        store().put(KEY, source(bytes));

        assertThat(read(1000, 5)).isEqualTo(Arrays.copyOfRange(bytes, 1000, 1005));
        assertThat(read(SIZE - 7, 7)).isEqualTo(Arrays.copyOfRange(bytes, SIZE - 7, SIZE));
        assertThat(read(SIZE - 7, 100)).isEqualTo(Arrays.copyOfRange(bytes, SIZE - 7, SIZE));
    }

    @Test
    void aStreamMayBeClosedHalfRead() throws IOException {
        store().put(KEY, source(bytes(3)));

        for (int i = 0; i < 20; i++) {
            try (var stream = store().open(KEY, 0, SIZE)) {
                assertThat(stream.read()).isNotNegative();
            }
        }
    }

    @Test
    void puttingTheSameAgainChangesNothingAndTheSourceStays() throws IOException {
        var source = source(bytes(4));

        store().put(KEY, source);
        store().put(KEY, source);

        assertThat(source).exists();
        assertThat(read(0, SIZE)).isEqualTo(bytes(4));
    }

    @Test
    void whatWasDeletedIsGoneAndDeletingAgainIsFine() throws IOException {
        store().put(KEY, source(bytes(5)));

        store().delete(KEY);
        store().delete(KEY);

        assertThat(store().has(KEY)).isFalse();
        assertThatThrownBy(() -> store().open(KEY, 0, SIZE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    @Test
    void itsKeysAreListedByAgeWithTheirThumbnails() throws IOException {
        var thumbnail = ObjectKey.thumbnail(KEY, ThumbnailSize.SMALL);
        store().put(KEY, source(bytes(6)));
        store().put(thumbnail, source(bytes(7)));

        assertThat(store().keysUntouchedSince(now().plus(Duration.ofMinutes(1))))
                .contains(KEY, thumbnail);
        assertThat(store().keysUntouchedSince(now().minus(Duration.ofMinutes(1))))
                .isEmpty();
    }

    @Test
    void itSaysThatItWorks() {
        assertThatCode(store()::check).doesNotThrowAnyException();
    }

    private byte[] read(long offset, long length) throws IOException {
        try (var stream = store().open(KEY, offset, length)) {
            return stream.readAllBytes();
        }
    }

    private Path source(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("source"), bytes);
    }

    private static byte[] bytes(int seed) {
        var bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
