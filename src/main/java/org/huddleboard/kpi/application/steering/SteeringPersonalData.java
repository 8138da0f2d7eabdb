package org.huddleboard.kpi.application.steering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who set, began, took back or said something about figures: handed to them, and forgotten with a leaver. */
@Component
class SteeringPersonalData implements PersonalDataHolder {
    private final JdbcClient jdbc;

    SteeringPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("kpi_target", "kpi_baseline", "kpi_figure_reason");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "targets set",
                jdbc.sql("select kpi, from_week, set_at from kpi_target where set_by_member = ? order by set_at")
                        .param(member.value())
                        .query((row, _) ->
                                Map.of("measure", row.getString(1), "from", row.getString(2), "at", row.getString(3)))
                        .list(),
                "limits begun",
                jdbc.sql(
                                "select kpi, from_week, cause, set_at from kpi_baseline where set_by_member = ? order by set_at")
                        .param(member.value())
                        .query((row, _) -> Map.of(
                                "measure", row.getString(1),
                                "from", row.getString(2),
                                "cause", row.getString(3),
                                "at", row.getString(4)))
                        .list(),
                "reasons given",
                jdbc.sql("select kpi, week_start, words, said_at from kpi_figure_reason where said_by_member = ?"
                                + " order by said_at")
                        .param(member.value())
                        .query((row, _) -> Map.of(
                                "measure", row.getString(1),
                                "week", row.getString(2),
                                "reason", row.getString(3),
                                "at", row.getString(4)))
                        .list());
    }

    /** Targets, limits and reasons are the team's; whose they were goes. */
    @Override
    @Transactional
    public void erase(MemberId member) {
        for (var column : List.of(
                "kpi_target set set_by_member = null where set_by_member",
                "kpi_baseline set set_by_member = null where set_by_member",
                "kpi_baseline set taken_back_by_member = null where taken_back_by_member",
                "kpi_figure_reason set said_by_member = null where said_by_member")) {
            jdbc.sql("update " + column + " = ?").param(member.value()).update();
        }
    }
}
