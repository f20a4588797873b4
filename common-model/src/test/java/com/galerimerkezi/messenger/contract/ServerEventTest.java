package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerEventTest {
    @Test
    void everyServerEventIsInTheList() {
        var listed = ServerEvent.ALL.stream().<Class<?>>map(EventType::payloadType);

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(records(ServerEvent.class).toList());
    }

    @Test
    void everyClientEventIsInTheList() {
        var listed = ClientEvent.ALL.stream().<Class<?>>map(EventType::payloadType);

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(records(ClientEvent.class).toList());
    }

    @Test
    void noTwoEventsShareAName() {
        var names = Stream.concat(ServerEvent.ALL.stream(), ClientEvent.ALL.stream())
                .map(EventType::wireName)
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void aNameIsTheRecordsNameInSnakeCase() {
        assertThat(ServerEvent.ALL)
                .allSatisfy(type -> assertThat(type.wireName())
                        .isEqualTo(snakeCase(type.payloadType().getSimpleName())));
    }

    @Test
    void anEventIsFoundByItsNameAndAnUnknownNameByNobody() {
        assertThat(ServerEvent.typeOf("new_message")).contains(ServerEvent.NEW_MESSAGE);
        assertThat(ServerEvent.typeOf("new_mesage")).isEmpty();
    }

    @Test
    void everyDurableEventCarriesACursor() {
        assertThat(records(ServerEvent.Durable.class))
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .anyMatch(part ->
                                part.getType() == Cursor.class && part.getName().equals("cursor")));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type) : Stream.of(type));
    }
}
