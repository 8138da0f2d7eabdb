package org.huddleboard.goals.application.help;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.NamedHelp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks what was named, help of those who left included. */
@Component
@Transactional(readOnly = true)
class NamedHelpReader implements NamedHelp {
    private final JdbcClient jdbc;

    NamedHelpReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<GoalId> among(Collection<GoalId> goals) {
        return goals.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct goal from goal_help where goal in (:goals)")
                        .param("goals", goals.stream().map(GoalId::value).toList())
                        .query((row, _) -> new GoalId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                        .list());
    }
}
