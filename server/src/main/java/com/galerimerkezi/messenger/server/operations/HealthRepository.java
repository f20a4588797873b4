package com.galerimerkezi.messenger.server.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HealthRepository {

    private static final String ASK = "SELECT 1";

    private final JdbcClient jdbc;

    HealthRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int ask() {
        return jdbc.sql(ASK).query(Integer.class).single();
    }
}
