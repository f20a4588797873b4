package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TransactionsTest {

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private JdbcClient jdbc;
    private Transactions transactions;

    @BeforeEach
    void twoGalleries() {
        jdbc = JdbcClient.create(postgres.dataSource());
        transactions = new Transactions(postgres.dataSource());
        insert(first);
        insert(second);
    }

    @Test
    void aFailedWorkLeavesNothing() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    rename(first, "yarım");
                    throw new RefusedException(ErrorCode.ROOM_CLOSED);
                }))
                .isInstanceOf(RefusedException.class);

        assertThat(name(first)).isEqualTo("Galeri");
    }

    @Test
    void twoWritersInADeadlockBothSucceed() throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = executor.submit(() -> crossing(first, second, bothHoldOne, runs));
            var other = executor.submit(() -> crossing(second, first, bothHoldOne, runs));
            one.get();
            other.get();
        }

        assertThat(runs.get()).isGreaterThan(2);
    }

    @Test
    void aReaderSeesOneStateThroughout() {
        List<String> seen = new ArrayList<>();

        transactions.read(() -> {
            seen.add(name(first));
            renameElsewhere(first, "Yeni");
            return seen.add(name(first));
        });

        assertThat(seen).containsExactly("Galeri", "Galeri");
        assertThat(name(first)).isEqualTo("Yeni");
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> transactions.read(() -> rename(first, "x")))
                .isNotInstanceOf(RefusedException.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void anErrorOfOursIsNoRefusal() {
        assertThatThrownBy(() -> transactions.write(() -> insert(first)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whenEveryConnectionIsTakenTheAnswerIsBusy() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < postgres.settings().poolSize(); i++) {
                taken.add(postgres.dataSource().getConnection());
            }

            RefusedException refusal =
                    catchThrowableOfType(RefusedException.class, () -> transactions.write(() -> name(first)));

            assertThat(refusal.code()).isEqualTo(ErrorCode.BUSY);
            assertThat(refusal.retryAfter()).isPositive();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void aDatabaseThatIsDownIsUnavailable() {
        HikariConfig nowhere = new HikariConfig();
        nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        nowhere.setInitializationFailTimeout(-1);
        nowhere.setConnectionTimeout(500);
        try (HikariDataSource down = new HikariDataSource(nowhere)) {
            RefusedException refusal =
                    catchThrowableOfType(RefusedException.class, () -> new Transactions(down).write(() -> name(first)));

            assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        }
    }

    @Test
    void aConnectionThatIsLostInTheMiddleIsTheDatabaseBeingUnavailable() {
        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> transactions.write(() -> jdbc.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single()));

        assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
    }

    private int crossing(UUID mine, UUID others, CyclicBarrier bothHoldOne, AtomicInteger runs) {
        return transactions.write(() -> {
            boolean firstRun = runs.incrementAndGet() <= 2;
            rename(mine, "a");
            if (firstRun) {
                meet(bothHoldOne);
            }
            return rename(others, "b");
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int insert(UUID id) {
        return jdbc.sql("INSERT INTO galleries (id, name) VALUES (?, 'Galeri')")
                .param(id)
                .update();
    }

    private int rename(UUID id, String name) {
        return jdbc.sql("UPDATE galleries SET name = ? WHERE id = ?")
                .params(name, id)
                .update();
    }

    private void renameElsewhere(UUID id, String name) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(() -> rename(id, name)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String name(UUID id) {
        return jdbc.sql("SELECT name FROM galleries WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
