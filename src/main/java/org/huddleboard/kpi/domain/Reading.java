package org.huddleboard.kpi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/**
 * One measure of one agent on one site day and channel: a sum over a count, with the sum of squares where the single
 * values were known. The agent is known by the file's key, and as a member where they are matched.
 */
public record Reading(
        String agentKey,
        Optional<MemberId> member,
        Optional<TeamId> team,
        LocalDate siteDay,
        KpiCode kpi,
        String channel,
        double total,
        OptionalDouble squares,
        double count) {

    /** The same agent, day and channel with another figure. */
    public Reading saying(KpiCode measure, double sum, OptionalDouble sumOfSquares, double of) {
        return new Reading(agentKey, member, team, siteDay, measure, channel, sum, sumOfSquares, of);
    }

    /** The Monday of the day's week. */
    public LocalDate weekStart() {
        return weekStart(siteDay);
    }

    public static LocalDate weekStart(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
