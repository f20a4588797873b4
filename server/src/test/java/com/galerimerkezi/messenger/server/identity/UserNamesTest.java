package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class UserNamesTest {

    @Test
    void whileTheDatabaseIsAwayTheAnswerIsLater() {
        var nobodyListens = new PGSimpleDataSource();
        nobodyListens.setPortNumbers(new int[] {1});
        var users = new UserRepository(JdbcClient.create(nobodyListens));
        var names = new UserNames(users, new Transactions(nobodyListens));

        var refusal = catchThrowableOfType(RefusedException.class, () -> names.of(new UserId(UUID.randomUUID())));

        assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        assertThat(refusal.retryAfter()).isPositive();
    }
}
