package org.huddleboard.cohesion.application.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.huddleboard.cohesion.application.page.FactRows.HuddleDays;
import org.huddleboard.cohesion.application.tie.TeamStanding;
import org.huddleboard.cohesion.application.view.TeamFacts;
import org.huddleboard.cohesion.application.view.TeamPage.WorksNow;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.goals.NamedHelp;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Facts of a team, nothing to work out. It asks no permission: it serves services that have asked. */
@Component
class Facts {
    /** Below this, "for the first time" would be said of everything. */
    private static final int WEEKS_TO_KNOW = 8;

    private final FactRows rows;
    private final NamedHelp help;

    Facts(FactRows rows, NamedHelp help) {
        this.rows = rows;
        this.help = help;
    }

    TeamFacts of(TeamId team, TeamStanding standing, LocalDate today) {
        var members = standing.members();
        var exchanges = Exchanges.of(standing.window());
        var quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        var goals = rows.goalsSince(members, quarter, today);
        var from = today.minusDays(TeamWindow.DAYS - 1L);
        var huddles = rows.huddles(team, from, today);
        var held = huddles.held().size();
        return new TeamFacts(
                goals.size(),
                help.among(goals).size(),
                exchanges.helping(),
                members.size(),
                exchanges.twoWayPercent(),
                exchanges.all().size(),
                exchanges.untied().size(),
                held,
                Math.max(held, expected(huddles, from, today)));
    }

    /** One each weekday since the first there ever was; today’s may still come. */
    private static int expected(HuddleDays huddles, LocalDate from, LocalDate today) {
        var first = huddles.first().filter(day -> day.isAfter(from)).orElse(from);
        var until = huddles.held().contains(today) ? today.plusDays(1) : today;
        return huddles.first().isEmpty() || first.isAfter(until)
                ? 0
                : Math.toIntExact(first.datesUntil(until)
                        .map(LocalDate::getDayOfWeek)
                        .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                        .count());
    }

    /** Told where cards went to people their writers had never written to before. */
    Optional<WorksNow> worksNow(TeamStanding standing, Optional<LocalDate> firstDay, LocalDate today) {
        return firstDay.filter(day -> !day.isAfter(today.minusWeeks(WEEKS_TO_KNOW)))
                .map(_ -> rows.cards(standing.members(), today.minusDays(TeamWindow.DAYS - 1L), today))
                .filter(cards -> cards.firstTime() > 0)
                .map(cards -> new WorksNow(cards.writers(), cards.firstTime()));
    }

    Optional<LocalDate> firstDay(TeamStanding standing) {
        return rows.firstDay(standing.members());
    }
}
