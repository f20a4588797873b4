package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this server is; limits are bytes, characters, counts, days, years or kilometres, as their names say.
 *
 * @param recordKey the public Ed25519 key of its exported records, hexadecimal (addition)
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServerInfo(
        String name,
        String version,
        String apiVersion,
        String oldestClient,
        Map<String, Long> limits,
        List<String> features,
        @Nullable String recordKey) {}
