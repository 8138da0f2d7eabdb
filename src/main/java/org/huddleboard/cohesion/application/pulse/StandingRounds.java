package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which answers of a day were shown first, also after their import was taken back: whoever saw five answers and
 * then the same five with a sixth could tell the sixth by subtraction.
 */
@Component
@Transactional
class StandingRounds {
    private final JdbcClient jdbc;

    StandingRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of a day stands for good; the same answers may come back under another import. */
    void stand(TeamId team, LocalDate day, UUID importId, BroughtAnswers answers) {
        var fingerprint = answers.fingerprint();
        jdbc.sql("insert into pulse_brought_round (team, round_on, import_id, answers) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(team.value(), day, importId, fingerprint)
                .update();
        jdbc.sql("update pulse_brought_round set import_id = ? where team = ? and round_on = ? and answers = ?")
                .params(importId, team.value(), day, fingerprint)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<UUID> importOf(TeamId team, LocalDate day) {
        return jdbc.sql("select import_id from pulse_brought_round where team = ? and round_on = ?")
                .params(team.value(), day)
                .query(UUID.class)
                .optional();
    }
}
