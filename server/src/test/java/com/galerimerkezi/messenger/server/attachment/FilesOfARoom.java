package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;

/** Two galleries that share a room: Ahmet's sends files into it, Mehmet's has them. */
abstract class FilesOfARoom {

    private final ServerExtension server;

    Client ahmet;
    FileClient files;
    Client mehmet;
    RoomId room;

    FilesOfARoom(ServerExtension server) {
        this.server = server;
    }

    @BeforeEach
    void aRoom() {
        var world = server.world();
        ahmet = server.as(world.ahmet());
        files = new FileClient(ahmet);
        mehmet = server.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    BufferedImage thumbnail(String file, String size) throws IOException {
        var answer = ahmet.get(file + "/thumbnail?size=" + size);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(answer.response().body()));
    }
}
