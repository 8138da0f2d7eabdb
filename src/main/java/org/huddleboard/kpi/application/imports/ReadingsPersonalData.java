package org.huddleboard.kpi.application.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member's own figures, and the files they handed in. Forgetting a member leaves their team's sums as they are. */
@Component
class ReadingsPersonalData implements PersonalDataHolder {
    private static final Set<String> OWN =
            Set.of("kpi_reading", "kpi_agent_match", "kpi_member_day", "kpi_member_week");

    private final JdbcClient jdbc;
    private final AgentMatches matches;
    private final ImportHistory imports;

    ReadingsPersonalData(JdbcClient jdbc, AgentMatches matches, ImportHistory imports) {
        this.jdbc = jdbc;
        this.matches = matches;
        this.imports = imports;
    }

    @Override
    public Set<String> tables() {
        var tables = new HashSet<>(OWN);
        tables.addAll(ImportHistory.TABLES);
        return Set.copyOf(tables);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "figures",
                jdbc.sql(
                                "select site_day, kpi, total, n from kpi_member_day where member_id = ? order by site_day, kpi")
                        .param(member.value())
                        .query((row, _) -> Map.of(
                                "day", row.getString(1),
                                "measure", row.getString(2),
                                "sum", row.getBigDecimal(3).stripTrailingZeros().toPlainString(),
                                "count",
                                        row.getBigDecimal(4)
                                                .stripTrailingZeros()
                                                .toPlainString()))
                        .list(),
                "names in files",
                matches.keysOf(member).stream().map(key -> Map.of("name", key)).toList(),
                "formats of files",
                imports.formatsOf(member).stream()
                        .map(name -> Map.of("name", name))
                        .toList(),
                "imports",
                imports.startedBy(member).stream()
                        .map(run -> Map.of(
                                "file", run.fileName(),
                                "at", run.startedAt().toString(),
                                "rows", String.valueOf(run.rows())))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(MemberId member) {
        imports.forgetNames(matches.keysOf(member));
        jdbc.sql("update kpi_reading set member_id = null, agent_key = ? where member_id = ?")
                .params("gone " + UUID.randomUUID(), member.value())
                .update();
        for (var table : List.of("kpi_agent_match", "kpi_member_day", "kpi_member_week")) {
            jdbc.sql("delete from " + table + " where member_id = ?")
                    .param(member.value())
                    .update();
        }
        imports.forget(member);
    }
}
