package com.galerimerkezi.messenger.desktop.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came from another gallery says so to the system. */
class WebMarkTest {

    private static final URI LINK = URI.create("https://galeri.example:3005/files/77?signature=secret#top");
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(0x69000000L), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theServerIsNamedAndTheLinkIsNot() {
        assertThat(WebMark.origin(LINK)).isEqualTo("https://galeri.example:3005");
        assertThat(WebMark.origin(URI.create("https://user:word@galeri.example/")))
                .isEqualTo("https://galeri.example");
        assertThat(WebMark.zone(LINK))
                .isEqualTo("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://galeri.example:3005\r\n");
        assertThat(new WebMark("Mac OS X", CLOCK).quarantine()).isEqualTo("0081;69000000;Galeri Messenger;");
    }

    @Test
    void onLinuxTheFileSaysWhereItIsFrom() throws IOException {
        var file = file();

        new WebMark("Linux", CLOCK).put(file, LINK);

        assertThat(attribute(file, "xdg.origin.url")).isEqualTo("https://galeri.example:3005");
    }

    /** There the attributes of a file are its further streams. */
    @Test
    void onWindowsTheFileHasTheZoneInAStreamOfItsOwn() throws IOException {
        var file = file();

        new WebMark("Windows 11", CLOCK).put(file, LINK);

        assertThat(attribute(file, "Zone.Identifier")).contains("ZoneId=3");
    }

    @Test
    void whatCannotBeMarkedStaysAsItIs() throws IOException {
        var file = folder.resolve("gone.pdf");

        new WebMark("Linux", CLOCK).put(file, LINK);
        new WebMark("Mac OS X", CLOCK).put(file, LINK);

        assertThat(file).doesNotExist();
    }

    private Path file() throws IOException {
        var file = Files.writeString(folder.resolve("rapor.pdf"), "rapor");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class))
                .as("attributes of users are kept there")
                .isTrue();
        return file;
    }

    private static String attribute(Path file, String name) throws IOException {
        var attributes = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        var value = ByteBuffer.allocate(attributes.size(name));
        attributes.read(name, value);
        return new String(value.array(), UTF_8);
    }
}
