package com.galerimerkezi.messenger.server.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    private Path folder;

    private Path file;
    private String json;

    @BeforeEach
    void anExportedRecord() throws IOException {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        ahmet.say(room, "950 bin olur mu?");
        ahmet.say(room, "Noter yarın uygun mu?");
        json = new String(
                ahmet.get("/chats/" + room + "/export?format=json").response().body(), StandardCharsets.UTF_8);
        file = Files.writeString(folder.resolve("record.json"), json);
    }

    @Test
    void anIntactRecordIsToldInBothLanguagesWithTheKeyToCompare() {
        var key = SERVER.asNobody().get("/server").data().path("record_key").textValue();

        var result = execute("verify", file.toString());

        assertThat(result.code()).isZero();
        assertThat(result.output()).contains("Kayıt sağlam", "The record is intact", key, "--key");
        assertThat(execute("verify", file.toString(), "--key", key).code()).isZero();
    }

    @Test
    void aChangedRecordNamesItsEntryAndEndsOtherwise() throws IOException {
        Files.writeString(file, json.replace("yarın", "bugün"));

        var result = execute("verify", file.toString());

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.output()).contains("2. satır tutmuyor", "entry 2 does not hold");
    }

    @Test
    void anotherServersKeyAndAFileThatIsNoneAreNotIntactEither() throws IOException {
        var other = execute("verify", file.toString(), "--key", "00".repeat(32));
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.output()).contains("başka bir anahtarla", "another key");

        assertThat(execute("verify", folder.resolve("none").toString()).code()).isEqualTo(3);
    }

    private static Result execute(String... arguments) {
        var output = new StringWriter();
        int code = GaleriServerCommand.line().setOut(new PrintWriter(output)).execute(arguments);
        return new Result(code, output.toString());
    }

    private record Result(int code, String output) {}
}
