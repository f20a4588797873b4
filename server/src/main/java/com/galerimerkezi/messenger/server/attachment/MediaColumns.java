package com.galerimerkezi.messenger.server.attachment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Media;
import org.jspecify.annotations.Nullable;

/** What is known of a file's looks, as it lies in the database. */
final class MediaColumns {

    private MediaColumns() {}

    static String json(Media media) {
        try {
            return ContractJson.mapper().writeValueAsString(media);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static @Nullable Media read(@Nullable String json) {
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, Media.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
