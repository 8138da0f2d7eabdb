package org.huddleboard.improvement.application.measure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who had a part in an idea or an activity. It asks no permission: it serves services that have asked. */
@Component
@Transactional
public class Credits {
    private final JdbcClient jdbc;

    Credits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether this was news. */
    public boolean name(UUID about, MemberId member, Instant at) {
        return jdbc.sql("""
                                insert into improvement_credit (about, member_id, named_at)
                                select cast(:about as uuid), cast(:member as uuid), :at
                                where not exists (select 1 from improvement_credit
                                    where about = :about and member_id = :member)
                                """)
                        .param("about", about)
                        .param("member", member.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Answers whether there was anything to take back. */
    public boolean takeBack(UUID about, MemberId member) {
        return jdbc.sql("delete from improvement_credit where about = ? and member_id = ?")
                        .params(about, member.value())
                        .update()
                > 0;
    }

    /** Whoever is named, in the order they were. */
    @Transactional(readOnly = true)
    public Map<UUID, List<MemberId>> of(Collection<UUID> records) {
        var found = new HashMap<UUID, List<MemberId>>();
        if (!records.isEmpty()) {
            jdbc.sql("select about, member_id from improvement_credit where about in (:records)"
                            + " order by named_at, member_id")
                    .param("records", records)
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("about", UUID.class), _ -> new ArrayList<>())
                                .add(new MemberId(row.getObject("member_id", UUID.class)));
                    });
        }
        return found;
    }

    /** When this member was named. */
    @Transactional(readOnly = true)
    public List<String> instants(MemberId member) {
        return jdbc.sql("select named_at from improvement_credit where member_id = ? order by named_at")
                .param(member.value())
                .query((row, _) -> row.getObject("named_at", OffsetDateTime.class)
                        .toInstant()
                        .toString())
                .list();
    }

    public void forget(MemberId member) {
        jdbc.sql("delete from improvement_credit where member_id = ?")
                .param(member.value())
                .update();
    }
}
