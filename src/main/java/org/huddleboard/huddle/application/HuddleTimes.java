package org.huddleboard.huddle.application;

import java.sql.Time;
import java.time.LocalTime;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a team usually huddles, by its site's clock. */
@Component
class HuddleTimes {
    static final LocalTime USUAL = LocalTime.of(14, 30);

    private final JdbcClient jdbc;

    HuddleTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalTime of(TeamId team) {
        return jdbc.sql("select starts_at from huddle_usual_time where team = ?")
                .param(team.value())
                .query((row, _) -> row.getTime(1).toLocalTime())
                .optional()
                .orElse(USUAL);
    }

    void set(TeamId team, LocalTime time) {
        UUID key = team.value();
        var changed = jdbc.sql("update huddle_usual_time set starts_at = ? where team = ?")
                .params(Time.valueOf(time), key)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into huddle_usual_time (team, starts_at) values (?, ?)")
                    .params(key, Time.valueOf(time))
                    .update();
        }
    }
}
