package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** A team's weeks, which of them may be judged, and the figures of one of them. It asks no permission. */
@Component
class TeamWeeks {
    /** Fewer people than these behind a figure, and it reaches neither agents nor walls. */
    static final int FEWEST = 5;

    private final FigureStore store;
    private final KeptWeeks kept;
    private final TeamRulings rulings;

    TeamWeeks(FigureStore store, KeptWeeks kept, TeamRulings rulings) {
        this.store = store;
        this.kept = kept;
        this.rulings = rulings;
    }

    /** The week that was asked for, else the latest complete one, else the latest; empty without figures. */
    Optional<Read> read(TeamId team, Optional<LocalDate> wanted) {
        return read(team, Optional.empty(), wanted);
    }

    /** The same with the weeks from a day on; as many as a chart shows where none is given. */
    Optional<Read> read(TeamId team, Optional<LocalDate> from, Optional<LocalDate> wanted) {
        var marks = store.marks(team);
        var weeks = marks.choices();
        var known = wanted.map(Weeks::of)
                .flatMap(limit ->
                        weeks.stream().filter(week -> !week.isAfter(limit)).findFirst());
        if (weeks.isEmpty() || (wanted.isPresent() && known.isEmpty())) {
            return Optional.empty();
        }
        var last = known.orElse(weeks.getFirst());
        var first = from.map(Weeks::of).orElse(last.minusWeeks(FigureStore.WEEKS));
        var decided = rulings.of(team);
        var sums = marks.holdFrom(first)
                ? kept.read(team, marks, first, last, decided)
                : store.team(team, first, last, decided);
        var complete = complete(sums, weeks);
        var week = wanted.isPresent()
                ? last
                : weeks.stream().filter(complete::contains).findFirst().orElse(last);
        return Optional.of(new Read(weeks, first, week, sums, complete, decided));
    }

    /** The first and the last week read are at the edge of the data only if they are so in all weeks. */
    static Set<LocalDate> complete(List<WeekSum> sums, List<LocalDate> all) {
        var most = new HashMap<LocalDate, Integer>();
        for (var sum : sums) {
            most.merge(sum.week(), sum.days(), Math::max);
        }
        var days = new TreeMap<>(most);
        var complete = new HashSet<>(Weeks.complete(days));
        for (var week : days.keySet()) {
            var inside = !week.equals(all.getFirst()) && !week.equals(all.getLast());
            if (inside && (!week.equals(days.firstKey()) || week.isAfter(all.getLast()))) {
                complete.add(week);
            }
        }
        return Collections.unmodifiableSet(complete);
    }

    /** A team's weeks as read; {@code sums} reach back to where the limits rest, charts begin at {@code first}. */
    record Read(
            List<LocalDate> weeks,
            LocalDate first,
            LocalDate week,
            List<WeekSum> sums,
            Set<LocalDate> complete,
            Rulings rulings) {
        List<JudgedFigure> figures() {
            var mine = new EnumMap<KpiCode, List<WeekSum>>(KpiCode.class);
            sums.forEach(sum ->
                    mine.computeIfAbsent(sum.kpi(), _ -> new ArrayList<>()).add(sum));
            var figures = new ArrayList<JudgedFigure>();
            mine.forEach((kpi, weeks) -> JudgedFigure.of(kpi, weeks, first, week, complete, RuleSet.TEAM, rulings)
                    .ifPresent(figures::add));
            return figures;
        }
    }
}
