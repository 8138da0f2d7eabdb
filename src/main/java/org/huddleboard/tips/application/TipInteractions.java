package org.huddleboard.tips.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tips of colleagues that worked for a member; one's own help nobody. */
@Component
@Transactional(readOnly = true)
class TipInteractions implements InteractionSource {
    private static final String KIND = "tip";
    private static final String SENTENCE = "tips.help.worked";

    private final JdbcClient jdbc;

    TipInteractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Interaction> of(MemberId member, Instant from, Instant to, int most) {
        return jdbc.sql("""
                        select t.id, t.author, o.told_at
                        from tip_outcome o join tip t on t.id = o.tip
                        where o.by_member = :member and o.worked and t.author is not null and t.author <> :member
                          and o.told_at >= :from and o.told_at < :to
                        order by o.told_at desc, t.id
                        fetch first :most rows only""")
                .param("member", member.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Interaction(
                        new RecordRef(KIND, row.getObject(1, UUID.class)),
                        new MemberId(row.getObject(2, UUID.class)),
                        row.getTimestamp(3).toInstant(),
                        SENTENCE))
                .list();
    }
}
