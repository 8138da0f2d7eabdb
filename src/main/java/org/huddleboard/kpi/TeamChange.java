package org.huddleboard.kpi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.MemberFigures.Change;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.kpi.MemberFigures.Sight;
import org.huddleboard.shared.TeamId;

/**
 * A team's figures before and after something, for modules that measure what they tried. Values are in the unit of the
 * figure as it is shown. Nothing that fewer than five people made is told, so whatever comes from here may be shown to
 * the whole team. It asks no permission: it serves services that have asked.
 */
public interface TeamChange {
    /** The figures that five people or more have made in the last thirteen whole weeks, in the catalogue's order. */
    List<KpiCode> known(TeamId team);

    /** All of these days together; empty where there are none. */
    Optional<Pooled> over(TeamId team, KpiCode kpi, Days days);

    /** Later minus earlier with its 95 % interval (Newcombe for shares, Welch for means); empty where one has no data. */
    Optional<Change> change(TeamId team, KpiCode kpi, Days before, Days after);

    /** Several of them in as many statements as one; in the order asked, empty where one has no data. */
    List<Optional<Change>> changes(TeamId team, List<Asked> asked);

    /** Whether a change could be seen after so many weeks, at what the team has handled a week lately. */
    Optional<Sight> sight(TeamId team, KpiCode kpi, Days before, double target, int weeks);

    /** A figure of that measure as people read it. */
    String value(KpiCode kpi, double figure, Locale language);

    /** One figure before and after. */
    record Asked(KpiCode kpi, Days before, Days after) {}
}
