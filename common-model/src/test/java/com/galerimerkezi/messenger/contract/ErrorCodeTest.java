package com.galerimerkezi.messenger.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    /** The contract's own table. */
    private static final String CONTRACT = """
            400 VALIDATION_FAILED MALFORMED_JSON SAME_GALLERY FILE_REQUIRES_UPLOAD FOREIGN_FILE_URL
            401 TOKEN_MISSING TOKEN_INVALID TOKEN_EXPIRED BAD_CREDENTIALS SESSION_REVOKED
            403 ROOM_FORBIDDEN GALLERY_MISMATCH ROLE_REQUIRED NOT_YOUR_MESSAGE NOT_YOUR_TURN
            404 ROOM_NOT_FOUND MESSAGE_NOT_FOUND OFFER_NOT_FOUND VEHICLE_NOT_FOUND
            404 FILE_NOT_FOUND GALLERY_NOT_FOUND ROUTE_NOT_FOUND
            405 METHOD_NOT_ALLOWED
            409 ROOM_CLOSED OFFER_STATE_CONFLICT EDIT_WINDOW_OVER IDEMPOTENCY_CONFLICT
            410 CURSOR_RESET
            413 BODY_TOO_LARGE FILE_TOO_LARGE
            415 FILE_TYPE_REFUSED
            429 RATE_LIMITED
            500 INTERNAL_ERROR
            503 DATABASE_UNAVAILABLE STORAGE_UNAVAILABLE BUSY SHUTTING_DOWN
            507 STORAGE_FULL
            """;

    @Test
    void everyCodeOfTheContractHasItsStatus() {
        var statuses = Arrays.stream(ErrorCode.values()).collect(toMap(ErrorCode::name, ErrorCode::status));

        assertThat(statuses).containsAllEntriesOf(contract());
    }

    @Test
    void onlyWhatMayPassLaterIsTemporary() {
        assertThat(ErrorCode.values())
                .filteredOn(ErrorCode::isTemporary)
                .containsExactlyInAnyOrder(
                        ErrorCode.RATE_LIMITED,
                        ErrorCode.DATABASE_UNAVAILABLE,
                        ErrorCode.STORAGE_UNAVAILABLE,
                        ErrorCode.BUSY,
                        ErrorCode.SHUTTING_DOWN);
    }

    private static Map<String, Integer> contract() {
        return CONTRACT.lines()
                .map(line -> line.split(" ", -1))
                .flatMap(words -> Stream.of(words).skip(1).map(code -> Map.entry(code, Integer.valueOf(words[0]))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
