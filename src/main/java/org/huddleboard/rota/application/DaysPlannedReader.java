package org.huddleboard.rota.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.rota.DaysPlanned;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the days of the shifts that stand. */
@Component
@Transactional(readOnly = true)
class DaysPlannedReader implements DaysPlanned {
    private final JdbcClient jdbc;

    DaysPlannedReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MemberId, Set<LocalDate>> of(Collection<MemberId> members, LocalDate from, LocalDate to) {
        var days = new HashMap<MemberId, Set<LocalDate>>();
        if (members.isEmpty()) {
            return days;
        }
        jdbc.sql("""
                select distinct member_id, rota_day from rota_shift
                where member_id in (:members) and is_top = true and activity = 'SHIFT' and rota_day between :from and :to""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    var member = new MemberId(Objects.requireNonNull(row.getObject(1, UUID.class)));
                    days.computeIfAbsent(member, _ -> new HashSet<>())
                            .add(Objects.requireNonNull(row.getObject(2, LocalDate.class)));
                });
        return days;
    }
}
