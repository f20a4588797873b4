package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start of a server to galleries that talk, by nothing but what the programs themselves say. */
class EmptyServerStoryTest {

    private static final Pattern LINK = Pattern.compile("INVITE (galeri://davet/\\S+)");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    @TempDir
    Path folder;

    private ServerProcess server;
    private Newcomer ayse;
    private Newcomer bora;
    private Newcomer cem;
    private Newcomer deniz;

    @BeforeEach
    void anEmptyServer() throws Exception {
        server = ServerProcess.empty(folder.resolve("data"));
        server.start();
        ayse = new Newcomer(new DemoWorld(0, 1), "Ayşe", "ayse@yildiz.example");
        bora = new Newcomer(DemoWorld.inAnotherWindow(0, 1), "Bora", "bora@yildiz.example");
        cem = new Newcomer(DemoWorld.inAnotherWindow(0, 1), "Cem", "cem@yildiz.example");
        deniz = new Newcomer(DemoWorld.inAnotherWindow(0, 1), "Deniz", "deniz@liman.example");
    }

    @AfterEach
    void close() {
        for (var somebody : List.of(ayse, bora, cem, deniz)) {
            somebody.close();
        }
        server.close();
    }

    @Test
    void anOwnerAndTwoStaffTalkToAnotherGalleryAFewMinutesAfterTheFirstStart() {
        ayse.follows(EntryLink.of(found(LINK, server.said(), 1)).orElseThrow());
        ayse.foundsGallery("Yıldız Oto", "Ankara");
        ayse.joins();

        bora.follows(ayse.invites());
        bora.joins();
        cem.follows(ayse.invites());
        cem.joins();
        ayse.seesInTheTeam("Bora", "Cem");

        deniz.types(found(CODE, server.tell("invite"), 0), server.address());
        deniz.foundsGallery("Liman Otomotiv", "İzmir");
        deniz.joins();

        var room = bora.opens(OpenRoomRequest.forVehicle(aCarOf(deniz)));
        for (var somebody : List.of(ayse, bora, cem)) {
            somebody.says(room, "Merhaba, ben " + somebody.name());
        }
        deniz.says(room, "Hepiniz hoş geldiniz");

        for (var somebody : List.of(ayse, bora, cem, deniz)) {
            somebody.reads(room, "Merhaba, ben Ayşe", "Merhaba, ben Bora", "Merhaba, ben Cem", "Hepiniz hoş geldiniz");
        }
    }

    private static String found(Pattern pattern, String text, int group) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(group);
    }

    private VehicleId aCarOf(Newcomer owner) {
        var client = new Client(server.address(), server.signIn(owner.email(), Entrances.PASSWORD));
        var made = client.post(
                "/vehicles", Map.of("brand", "Fiat", "model", "Egea", "plate", "35 LM 035", "price", 850_000));
        return VehicleId.of(made.data().path("id").textValue());
    }
}
