package org.huddleboard.kpi.application.own;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.kpi.WeeksRead;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the weekly sums on how many days there was something to count; the fullest figure of a week tells. */
@Component
@Transactional(readOnly = true)
class WeeksReadReader implements WeeksRead {
    private final JdbcClient jdbc;

    WeeksReadReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MemberId, Map<LocalDate, Integer>> days(Collection<MemberId> members, LocalDate first, LocalDate last) {
        var weeks = new HashMap<MemberId, Map<LocalDate, Integer>>();
        if (members.isEmpty()) {
            return weeks;
        }
        jdbc.sql("""
                select member_id, week_start, max(days) from kpi_member_week
                where member_id in (:members) and week_start between :first and :last
                group by member_id, week_start""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    var member = new MemberId(Objects.requireNonNull(row.getObject(1, UUID.class)));
                    weeks.computeIfAbsent(member, _ -> new HashMap<>())
                            .put(Objects.requireNonNull(row.getObject(2, LocalDate.class)), row.getInt(3));
                });
        return weeks;
    }
}
