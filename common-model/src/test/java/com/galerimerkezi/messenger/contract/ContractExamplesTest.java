package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every JSON example of the specification into its record and writes it back: the guard of compatibility. */
class ContractExamplesTest {
    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesBackWithEveryFieldItHad(String name) throws IOException {
        var example = ContractJson.mapper().readTree(read(name));

        assertThat(lost("", example, roundTrip(example, typeOf(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsReadTheSameUnderTheLimitsForStrangers(String name) throws IOException {
        JavaType type = typeOf(name);

        Object asStranger = ContractJson.requestMapper().readValue(read(name), type);

        assertThat(asStranger).isEqualTo(ContractJson.mapper().readValue(read(name), type));
    }

    @Test
    void aBareRoomIdMeansTheSameAsOneInAnObject() throws IOException {
        var bare = ContractJson.requestMapper().readValue(read("original/join_room_bare"), ClientEvent.JoinRoom.class);
        var wrapped = ContractJson.requestMapper().readValue(read("original/join_room"), ClientEvent.JoinRoom.class);

        assertThat(bare).isEqualTo(wrapped);
    }

    @Test
    void everyEventHasAnExample() throws IOException {
        var names = Stream.concat(ServerEvent.ALL.stream(), ClientEvent.ALL.stream())
                .map(EventType::wireName)
                .toList();

        assertThat(files())
                .extracting(name -> name.substring(name.indexOf('/') + 1))
                .containsAll(names);
    }

    static Stream<String> examples() throws IOException {
        return files().filter(name -> !name.endsWith("_bare"));
    }

    static Stream<String> requests() throws IOException {
        return files().filter(name -> name.contains("_request") || ExampleTypes.isClientEvent(name));
    }

    private static JsonNode roundTrip(JsonNode example, JavaType type) throws IOException {
        var mapper = ContractJson.mapper();
        Object value = mapper.readValue(mapper.treeAsTokens(example), type);
        return mapper.readTree(mapper.writeValueAsBytes(value));
    }

    /** Paths of the example that are missing or different in what was written; additions are allowed. */
    private static List<String> lost(String path, JsonNode example, JsonNode written) {
        var lost = new ArrayList<String>();
        if (example.isObject()) {
            example.properties().forEach(field -> {
                var name = path + "/" + field.getKey();
                var there = written.get(field.getKey());
                lost.addAll(there == null ? List.of(name + " is missing") : lost(name, field.getValue(), there));
            });
        } else if (example.isArray() && written.size() == example.size()) {
            for (int i = 0; i < example.size(); i++) {
                lost.addAll(lost(path + "/" + i, example.get(i), written.get(i)));
            }
        } else if (!isSame(example, written)) {
            lost.add(path + ": " + example + " became " + written);
        }
        return lost;
    }

    private static boolean isSame(JsonNode example, JsonNode written) {
        var numbers = example.isNumber() && written.isNumber();
        return numbers ? example.decimalValue().compareTo(written.decimalValue()) == 0 : example.equals(written);
    }

    private static JavaType typeOf(String name) {
        TypeReference<?> type = ExampleTypes.of(name.substring(name.indexOf('/') + 1));
        return ContractJson.mapper().constructType(type);
    }

    private static Stream<String> files() throws IOException {
        var root = root();
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(file -> nameOf(root, file)).sorted().toList().stream();
        }
    }

    private static String nameOf(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/').replace(".json", "");
    }

    private static String read(String name) throws IOException {
        return Files.readString(root().resolve(name + ".json"));
    }

    private static Path root() {
        try {
            var examples = Objects.requireNonNull(ContractExamplesTest.class.getResource("/examples"));
            return Path.of(examples.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
