package org.huddleboard.kpi.application.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.daily.DailyChart;
import org.huddleboard.kpi.domain.daily.DaySum;
import org.huddleboard.kpi.domain.daily.SmallDays;
import org.huddleboard.live.SharedReading;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.PeopleTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team's figure day by day, each day beside the same weekday's usual. For a team only: one person's days are too few
 * contacts to say anything, so members have weeks.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_TEAM_READ')")
public class DailyFiguresService {
    /** Fewer people than these behind a day, and it is told to nobody but those who see single members. */
    private static final int FEWEST = 5;

    private static final int WEEKS_SHOWN = 4;
    /** As many weeks as limits may rest on. */
    private static final int HALF_A_YEAR = 26;

    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final DayStore store;
    private final DailyWords words;
    private final PeopleDirectory people;
    private final SharedReading together;
    private final Access access;
    private final Clock clock;

    DailyFiguresService(
            DayStore store,
            DailyWords words,
            PeopleDirectory people,
            SharedReading together,
            Access access,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.people = people;
        this.together = together;
        this.access = access;
        this.clock = clock;
    }

    private record Asked(
            TeamId team, KpiCode kpi, LocalDate from, LocalDate last, Locale language, boolean seesSmall) {}

    /** The days of that week and of the three before it, and those since up to a last one; empty without any. */
    public Optional<DailyFigures> days(TeamId team, KpiCode kpi, LocalDate week, LocalDate last, Locale language) {
        access.require(Action.KPI_TEAM_READ, team);
        var from = Weeks.of(week).minusWeeks(WEEKS_SHOWN - 1L);
        var asked = new Asked(team, kpi, from, last, language, access.may(Action.KPI_MEMBER_READ, team));
        return together.findAnnounced(
                asked, List.of(FiguresChanged.topicFor(team), PeopleTopics.places()), () -> read(asked));
    }

    private Optional<DailyFigures> read(Asked asked) {
        var zone = people.team(asked.team()).orElseThrow(NotFound::new).zone();
        var beginnings = store.beginnings(asked.team(), asked.kpi());
        var begun =
                beginnings.stream().filter(week -> !week.isAfter(asked.from())).reduce(EVER, (_, later) -> later);
        var recent = asked.from().minusWeeks(HALF_A_YEAR);
        var span = new DayStore.Span(begun, HALF_A_YEAR * 7, recent, asked.from(), asked.last());
        var rows = store.read(asked.team(), asked.kpi(), span);
        var own = sums(rows, asked.kpi());
        var withheld = withheld(own, asked);
        var shown = own.stream().filter(day -> !withheld.contains(day.day())).toList();
        if (shown.stream().allMatch(day -> day.day().isBefore(asked.from())) || isAlone(rows, asked)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock.withZone(zone));
        var chart = DailyChart.of(asked.kpi(), shown, beginnings, asked.from(), today);
        var worked = rows.stream()
                .map(row -> row.sum().day())
                .filter(day -> !day.isBefore(asked.from()))
                .collect(Collectors.toSet());
        return Optional.of(words.figures(new DailyWords.Told(asked.kpi(), chart, worked, withheld), asked.language()));
    }

    /** Quick is never shown without good, on these days either. */
    private static boolean isAlone(List<DayStore.Row> rows, Asked asked) {
        return asked.kpi().needsCompany()
                && KpiCode.besideHandleTime().stream().allMatch(kpi -> isUnseen(sums(rows, kpi), asked));
    }

    private static boolean isUnseen(List<DaySum> days, Asked asked) {
        var withheld = withheld(days, asked);
        return days.stream().allMatch(day -> withheld.contains(day.day()));
    }

    private static Set<LocalDate> withheld(List<DaySum> days, Asked asked) {
        return asked.seesSmall() ? Set.of() : SmallDays.of(days, FEWEST);
    }

    private static List<DaySum> sums(List<DayStore.Row> rows, KpiCode kpi) {
        return rows.stream()
                .filter(row -> row.kpi() == kpi)
                .map(DayStore.Row::sum)
                .toList();
    }
}
