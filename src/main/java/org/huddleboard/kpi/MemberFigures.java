package org.huddleboard.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;

/**
 * One member's figures for modules that set goals by them and talk about them. All values are in the unit of the figure
 * as it is shown: per cent, seconds or points. It asks no permission: it serves services that have asked.
 */
public interface MemberFigures {
    /** The figures this member has had in the last thirteen whole weeks, in the catalogue's order. */
    List<KpiCode> known(MemberId member);

    /** All contacts of these days together; empty where there are none. Both days belong to it. */
    Optional<Pooled> over(MemberId member, KpiCode kpi, LocalDate from, LocalDate to);

    /** Later minus earlier with its 95 % interval (Newcombe for shares, Welch for means); empty where one has no data. */
    Optional<Change> change(MemberId member, KpiCode kpi, Days before, Days after);

    /** Whether a change could be seen after so many weeks, at the contacts a week this member has had lately. */
    Optional<Sight> sight(MemberId member, KpiCode kpi, Days before, double target, int weeks);

    /** The private target that holds for the member today; for the member’s own eyes alone. */
    OptionalDouble agreedTarget(MemberId member, KpiCode kpi);

    /** The weeks as they are drawn, limits and words included; empty where there are no weeks. */
    Optional<Drawn> drawn(MemberId member, KpiCode kpi, int weeks, Locale language);

    /** From the first of these days to the last, both included. */
    record Days(LocalDate from, LocalDate to) {}

    /** A value with its 95 % likely range and how many contacts, answers or scores it was made of; days for shares of time. */
    record Pooled(double value, double low, double high, double n) {}

    /** A difference with its interval; it can be told from chance where the interval leaves nought out. */
    record Change(Pooled before, Pooled after, double difference, double low, double high) {
        public boolean beyondChance() {
            return low > 0 || high < 0;
        }
    }

    /**
     * How well a change can be seen.
     *
     * @param halfWidth the 95 % half-width of the difference at the contacts expected
     * @param contacts expected in those weeks
     * @param weeksNeeded until the change asked for is at least the half-width; empty where a year does not do
     */
    record Sight(double asked, double halfWidth, double contacts, OptionalInt weeksNeeded) {
        public boolean canBeSeen() {
            return Math.abs(asked) >= halfWidth;
        }
    }

    /** The weeks of a chart with the reading of its latest whole week. */
    record Drawn(
            List<ChartPoint> weeks, Optional<ChartLimits> limits, Variation variation, String value, String sentence) {
        public Drawn {
            weeks = List.copyOf(weeks);
        }
    }
}
