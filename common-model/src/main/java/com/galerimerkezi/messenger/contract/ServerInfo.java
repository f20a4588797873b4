package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/** What this server is; limits are bytes, characters or counts, as their names say. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServerInfo(
        String name,
        String version,
        String apiVersion,
        String oldestClient,
        Map<String, Long> limits,
        List<String> features) {}
