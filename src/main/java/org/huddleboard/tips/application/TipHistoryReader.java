package org.huddleboard.tips.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipHistory;
import org.huddleboard.tips.TipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who tried whose tip, never why it went as it did. */
@Component
@Transactional(readOnly = true)
class TipHistoryReader implements TipHistory {
    private final JdbcClient jdbc;

    TipHistoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> since(Instant from) {
        return jdbc.sql("""
                        select o.tip, t.author, o.by_member, o.worked, o.told_at
                        from tip_outcome o join tip t on t.id = o.tip
                        where o.told_at >= ? and t.author is not null and o.by_member is not null
                        order by o.told_at, o.id""")
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Entry(
                        new TipId(row.getObject(1, UUID.class)),
                        new MemberId(row.getObject(2, UUID.class)),
                        new MemberId(row.getObject(3, UUID.class)),
                        row.getBoolean(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }
}
