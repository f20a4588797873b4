package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {

    private static final String ROOM = "0b8f6d1c-0f0e-4b39-a3ab-2b5b1d5d0001";

    @Test
    void aLinkLeadsToAMessageOrToItsChat() {
        assertThat(DeepLink.read("galeri://oda/" + ROOM + "?m=7")).contains(new DeepLink(RoomId.of(ROOM), 7L));
        assertThat(DeepLink.read("galeri://oda/" + ROOM)).contains(new DeepLink(RoomId.of(ROOM), null));
    }

    @Test
    void whatIsCopiedIsRead() {
        var toMessage = DeepLink.of(RoomId.of(ROOM), 123_456L);
        var toRoom = DeepLink.of(RoomId.of(ROOM), null);

        assertThat(DeepLink.read(toMessage.address())).contains(toMessage);
        assertThat(DeepLink.read(toRoom.address())).contains(toRoom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "galeri:",
                "galeri://oda/",
                "galeri://oda/" + ROOM + "/",
                "galeri://oda/" + ROOM + "/../../x",
                "galeri://oda/" + ROOM + "?m=0",
                "galeri://oda/" + ROOM + "?m=-1",
                "galeri://oda/" + ROOM + "?m=",
                "galeri://oda/" + ROOM + "?m=١٢",
                "galeri://oda/" + ROOM + "?m=9999999999999999999",
                "galeri://oda/" + ROOM + "?m=7&server=http://evil.example",
                "galeri://oda/" + ROOM + "?token=abc",
                "galeri://oda/" + ROOM + "#x",
                "galeri://oda/" + ROOM + "\n--server",
                "galeri://oda/" + ROOM + " --demo",
                "galeri://oda@evil.example/" + ROOM,
                "galeri://oda:80/" + ROOM,
                "galeri://sunucu/" + ROOM,
                "galeri://oda/1-1-1-1-1",
                "galeri://oda/%30b8f6d1c-0f0e-4b39-a3ab-2b5b1d5d0001",
                "https://oda/" + ROOM,
                "file:///etc/passwd",
                "javascript:alert(1)"
            })
    void whatHasAnotherFormIsNoLink(String text) {
        assertThat(DeepLink.read(text)).isEmpty();
    }
}
