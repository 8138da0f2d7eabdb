package org.huddleboard.cohesion.application.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.huddleboard.cohesion.application.link.LinkParts;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.tie.WeekPanel;
import org.huddleboard.cohesion.application.view.OwnPage;
import org.huddleboard.cohesion.application.view.OwnPage.Exchanged;
import org.huddleboard.cohesion.application.view.OwnPage.OwnWeek;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.cohesion.domain.link.PanelRow;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.stereotype.Component;

/** A member's own page, for that member alone. It asks no permission: the service has asked. */
@Component
public class OwnPages {
    private final TeamPast past;
    private final LinkParts links;
    private final PeopleDirectory directory;

    OwnPages(TeamPast past, LinkParts links, PeopleDirectory directory) {
        this.past = past;
        this.links = links;
        this.directory = directory;
    }

    public OwnPage of(Team team, MemberId me, LocalDate today) {
        var standing = past.standing(team.id(), today);
        var place = standing.members().indexOf(me);
        if (place < 0) {
            throw new NotFound();
        }
        var exchanges = Exchanges.of(standing.window());
        var mine = TeamIndex.of(standing.window(), Optional.empty()).each().get(place);
        return new OwnPage(
                team,
                today,
                isNew(me, today) ? OptionalInt.empty() : OptionalInt.of(PulseParts.whole(mine.connectedness())),
                new Exchanged(exchanges.given(place), exchanges.received(place), exchanges.colleagues(place)),
                weeks(past.panel(team.id(), today), me),
                links.own(team.id(), me, today));
    }

    /** Whoever came within the four weeks has too little behind them. */
    private boolean isNew(MemberId me, LocalDate today) {
        return Optional.ofNullable(directory.firstDays(List.of(me)).get(me))
                .filter(day -> day.isAfter(today.minusDays(TeamWindow.DAYS)))
                .isPresent();
    }

    private static List<OwnWeek> weeks(WeekPanel panel, MemberId me) {
        var place = panel.members().indexOf(me);
        var rows = panel.panel().rows().stream()
                .filter(row -> row.member() == place)
                .sorted(Comparator.comparingInt(PanelRow::week))
                .toList();
        var progress = new HashMap<Integer, Double>();
        rows.forEach(row -> progress.put(row.week(), row.progress()));
        return rows.stream()
                .map(row -> new OwnWeek(
                        panel.firstWeek().plusWeeks(row.week()),
                        known(row.connectedness()),
                        known(ahead(progress, row.week()))))
                .toList();
    }

    private static double ahead(Map<Integer, Double> progress, int week) {
        var now = progress.getOrDefault(week, Double.NaN);
        var then = progress.getOrDefault(week + LinkAnalysis.HORIZON, Double.NaN);
        return (then - now) / LinkAnalysis.HORIZON;
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
