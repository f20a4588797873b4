package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import java.util.List;
import java.util.Optional;

/** The team and its reminders in the cache, each as it was told last. */
final class TeamRepository {

    private static final String FIND_TEAM = """
            SELECT json FROM team
            """;

    private static final String SAVE_TEAM = """
            INSERT INTO team (only, json) VALUES (1, :json)
            ON CONFLICT (only) DO UPDATE SET json = excluded.json
            """;

    private static final String FIND_REMINDERS = """
            SELECT json FROM reminders
            """;

    private static final String SAVE_REMINDER = """
            INSERT INTO reminders (id, json) VALUES (:id, :json)
            ON CONFLICT (id) DO UPDATE SET json = excluded.json
            """;

    private static final String DELETE_REMINDER = """
            DELETE FROM reminders WHERE id = :id
            """;

    private static final String DELETE_REMINDERS = """
            DELETE FROM reminders
            """;

    private final CacheFile cache;

    TeamRepository(CacheFile cache) {
        this.cache = cache;
    }

    Optional<Team> findTeam() {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_TEAM)
                .query((row, _) -> Rows.row(row.getString(1), Team.class))
                .optional());
    }

    void save(Team team) {
        cache.write(jdbc -> jdbc.sql(SAVE_TEAM).param("json", Rows.json(team)).update());
    }

    List<Reminder> findReminders() {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_REMINDERS)
                .query((row, _) -> Rows.row(row.getString(1), Reminder.class))
                .list());
    }

    /** One that is settled goes. */
    void save(Reminder reminder) {
        var id = reminder.id().toString();
        cache.write(jdbc -> {
            if (ReminderStore.isOver(reminder)) {
                jdbc.sql(DELETE_REMINDER).param("id", id).update();
            } else {
                jdbc.sql(SAVE_REMINDER)
                        .param("id", id)
                        .param("json", Rows.json(reminder))
                        .update();
            }
        });
    }

    void replace(List<Reminder> reminders) {
        cache.write(jdbc -> {
            jdbc.sql(DELETE_REMINDERS).update();
            reminders.forEach(this::save);
        });
    }
}
