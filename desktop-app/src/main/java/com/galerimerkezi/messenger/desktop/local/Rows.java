package com.galerimerkezi.messenger.desktop.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import org.springframework.dao.DataRetrievalFailureException;

/** Cached rows, in the dialect in which they came. */
public final class Rows {

    private Rows() {}

    public static String json(Object row) {
        try {
            return ContractJson.mapper().writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A row that is not what this version writes counts as damage, like a file that cannot be read. */
    public static <T> T row(String json, Class<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException foreign) {
            throw new DataRetrievalFailureException("a cached row cannot be read", foreign);
        }
    }
}
