package com.galerimerkezi.messenger.desktop.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    private static final String LINK = "galeri://oda/0b8f6d1c-0f0e-4b39-a3ab-2b5b1d5d0001?m=7";

    @TempDir
    Path folder;

    private final List<List<String>> heard = new CopyOnWriteArrayList<>();
    private AppFolders folders;
    private HandOver running;

    @BeforeEach
    void begin() {
        folders = AppFolders.below(folder);
        running = HandOver.listen(folders, heard::add).orElseThrow();
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aSecondStartGivesItsArgumentsToTheFirst() {
        assertThat(HandOver.give(folders, List.of(LINK, "ğüşiöç"))).isTrue();

        await().until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(List.of(LINK, "ğüşiöç"));
    }

    @Test
    void whereNoneRunsNothingIsGiven() {
        running.close();

        assertThat(HandOver.give(folders, List.of(LINK))).isFalse();
        assertThat(HandOver.give(AppFolders.below(folder.resolve("other")), List.of(LINK)))
                .isFalse();
    }

    @Test
    void thereIsOneForEachFolder() {
        assertThat(HandOver.listen(folders, _ -> {})).isEmpty();
        var other = HandOver.listen(AppFolders.below(folder.resolve("other")), _ -> {});
        assertThat(other).isPresent();
        other.orElseThrow().close();
    }

    @Test
    void whatAKilledProgramLeftBehindIsReplaced() throws IOException {
        running.close();
        var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        left.bind(UnixDomainSocketAddress.of(socket()));
        left.close();
        assertThat(socket()).exists();
        assertThat(HandOver.give(folders, List.of(LINK))).isFalse();

        running = HandOver.listen(folders, heard::add).orElseThrow();

        assertThat(HandOver.give(folders, List.of(LINK))).isTrue();
    }

    @Test
    void garbageChangesNothing() throws IOException {
        say("GET / HTTP/1.1\r\n");
        say("{\"arguments\":[]}\n");
        say("[null]\n");
        say("null\n");
        say("[[[[[[\n");
        say("\u0000\u0001\n");
        say("[\"" + "x".repeat(HandOver.LONGEST_LINE * 2) + "\"]\n");

        assertThat(HandOver.give(folders, List.of(LINK))).isTrue();
        await().until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(List.of(LINK));
    }

    @Test
    void whoSaysNothingKeepsNobodyWaiting() throws IOException {
        try (var silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            assertThat(silent.isConnected()).isTrue();

            assertThat(HandOver.give(folders, List.of(LINK))).isTrue();
        }
    }

    @Test
    void onlyTheOwnerComesIn() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket().getParent())))
                .isEqualTo("rwx------");
        running.close();
        Files.setPosixFilePermissions(socket().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(HandOver.listen(folders, _ -> {})).isEmpty();
    }

    @Test
    void aFolderOfALongNameHasItsSocketElsewhere() {
        var deep = AppFolders.below(folder.resolve("a".repeat(120)));

        try (var listening = HandOver.listen(deep, heard::add).orElseThrow()) {
            assertThat(listening).isNotNull();
            assertThat(HandOver.give(deep, List.of(LINK))).isTrue();
        }
    }

    private Path socket() {
        return SocketPlace.of(folders.data());
    }

    /** What is refused is cut while it is still being written. */
    private void say(String line) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            try {
                while (bytes.hasRemaining()) {
                    var _ = channel.write(bytes);
                }
                assertThat(channel.read(ByteBuffer.allocate(8))).isLessThan(0);
            } catch (IOException cut) {
                assertThat(line).hasSizeGreaterThan(HandOver.LONGEST_LINE);
            }
        }
    }
}
