package org.huddleboard.cohesion.application.tie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member what is counted of them, the other one without a name; of a leaver all of it goes. */
@Component
@Transactional
class TiePersonalData implements PersonalDataHolder {
    private final JdbcClient jdbc;

    TiePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("cohesion_tie", "cohesion_attendance", "cohesion_goal_moment");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "cohesion ties", ties(member), "cohesion huddles", huddles(member), "cohesion goals", goals(member));
    }

    private List<Map<String, String>> ties(MemberId member) {
        return jdbc.sql("""
                        select kind, from_member, happened_on, counts from cohesion_tie
                        where from_member = :member or to_member = :member order by happened_on, id""")
                .param("member", member.value())
                .query((row, _) -> record(
                        "kind",
                        row.getString(1),
                        "side",
                        member.value().equals(row.getObject(2)) ? "given" : "received",
                        "day",
                        row.getString(3),
                        "counts",
                        row.getString(4)))
                .list();
    }

    private List<Map<String, String>> huddles(MemberId member) {
        return jdbc.sql("""
                        select h.held_on, a.part from cohesion_attendance a
                        left join cohesion_huddle h on h.id = a.huddle where a.member = ? order by h.held_on, a.part""")
                .param(member.value())
                .query((row, _) -> record("day", String.valueOf(row.getString(1)), "part", row.getString(2)))
                .list();
    }

    private List<Map<String, String>> goals(MemberId member) {
        return jdbc.sql("""
                        select kind, happened_on, percent from cohesion_goal_moment
                        where member = ? order by happened_on, place""")
                .param(member.value())
                .query((row, _) -> {
                    var record = record("kind", row.getString(1), "day", row.getString(2));
                    var percent = row.getString(3);
                    if (percent != null) {
                        record.put("percent", percent);
                    }
                    return record;
                })
                .list();
    }

    private static Map<String, String> record(String... pairs) {
        var record = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            record.put(pairs[i], pairs[i + 1]);
        }
        return record;
    }

    @Override
    public void erase(MemberId member) {
        var id = member.value();
        jdbc.sql("delete from cohesion_tie where from_member = ? or to_member = ?")
                .params(id, id)
                .update();
        jdbc.sql("delete from cohesion_attendance where member = ?").param(id).update();
        jdbc.sql("delete from cohesion_goal_moment where member = ?").param(id).update();
    }
}
