package com.galerimerkezi.messenger.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.contract.record.Verdict.Broken;
import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A room in which Ahmet and Mehmet talk, and what they export of it. */
record Deal(Client ahmet, Client mehmet, RoomId room) {

    static Deal in(ServerExtension server) {
        var world = server.world();
        var ahmet = server.as(world.ahmet());
        return new Deal(
                ahmet, server.as(world.mehmet()), ahmet.openRoom(world.dealers().vehicle(world.izmir())));
    }

    /** Three messages: a question, an answer, a paper. */
    Deal talk() {
        ahmet.say(room, "Merhaba, ağırlığı ne? Şişli'de İkitelli'de görebilir miyim? 1.250.000 ₺ çok.");
        mehmet.say(room, "Fiyat son fiyat; ekspertiz dosyası hazır.");
        share("ekspertiz raporu.txt", "motor temiz");
        return this;
    }

    void share(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = mehmet.post("/files", new CreateFileRequest(name, (long) bytes.length, "text/plain", null))
                .data()
                .path("file_url")
                .textValue();
        mehmet.send(
                "PATCH",
                file + "/bytes",
                BodyPublishers.ofByteArray(bytes),
                Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"));
        var sent = mehmet.post(
                "/chats/" + room + "/upload",
                new ShareFileRequest(file, name, (long) bytes.length, "text/plain", null, null));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    }

    byte[] export(String query) {
        var answer = ahmet.get("/chats/" + room + "/export?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.response().body();
    }

    String json() {
        return new String(export("format=json"), StandardCharsets.UTF_8);
    }

    static Verdict verdictOn(Path folder, byte[] exported) {
        try {
            return RecordVerifier.verify(Files.write(folder.resolve("exported"), exported));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Verdict verdictOn(Path folder, String exported) {
        return verdictOn(folder, exported.getBytes(StandardCharsets.UTF_8));
    }

    static void assertIntact(Verdict verdict, long entries) {
        assertThat(verdict.intact())
                .as(verdict.toString())
                .hasValueSatisfying(intact -> assertThat(intact.entries()).isEqualTo(entries));
    }

    static void assertBroken(Verdict verdict, long entry, Fault fault) {
        assertThat(verdict).isEqualTo(new Broken(entry, fault));
    }
}
