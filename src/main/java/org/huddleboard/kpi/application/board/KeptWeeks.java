package org.huddleboard.kpi.application.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.huddleboard.kpi.application.board.FigureStore.Span;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Remembers the sums of a team's weeks as long as the store has them under the same mark, so that a board reads the weeks
 * that were written since and no others. The marks are read from the store each time. It asks no permission.
 */
@Component
class KeptWeeks {
    private static final Duration LONGEST_UNASKED = Duration.ofHours(1);
    private static final int MOST_TEAMS = 200;

    private final FigureStore store;
    private final Cache<TeamId, Map<LocalDate, Week>> kept = Caffeine.newBuilder()
            .maximumSize(MOST_TEAMS)
            .expireAfterAccess(LONGEST_UNASKED)
            .build();

    KeptWeeks(FigureStore store) {
        this.store = store;
    }

    private record Week(long mark, List<WeekSum> sums) {
        private static final Week NONE = new Week(0, List.of());
    }

    /** The weeks from one to another, and before them those that limits rest on. */
    List<WeekSum> read(TeamId team, WeekMarks marks, LocalDate first, LocalDate last, Rulings rulings) {
        var head = marks.head(first);
        var shown = marks.between(first, last);
        var weeks = weeks(team, marks, head, shown);
        return store.withLimits(team, sums(weeks, head), marks.headIsAll(first), sums(weeks, shown), first, rulings);
    }

    private static List<WeekSum> sums(Map<LocalDate, Week> weeks, SortedMap<LocalDate, Long> asked) {
        var sums = new ArrayList<WeekSum>();
        asked.keySet()
                .forEach(week -> sums.addAll(weeks.getOrDefault(week, Week.NONE).sums()));
        return sums;
    }

    /**
     * The marks were read before the sums: what is written in between is remembered under a mark that never comes again,
     * and read once more.
     */
    private Map<LocalDate, Week> weeks(
            TeamId team, WeekMarks marks, SortedMap<LocalDate, Long> head, SortedMap<LocalDate, Long> shown) {
        var before = Optional.ofNullable(kept.getIfPresent(team)).orElse(Map.of());
        var missing = new HashMap<LocalDate, Long>();
        var early = missing(before, head, missing);
        var late = missing(before, shown, missing);
        if (missing.isEmpty()) {
            return before;
        }
        var now = new HashMap<>(before);
        now.keySet().removeIf(week -> !marks.hold(week));
        var written = new HashMap<LocalDate, List<WeekSum>>();
        for (var sum : read(team, early, late)) {
            written.computeIfAbsent(sum.week(), _ -> new ArrayList<>()).add(sum);
        }
        missing.forEach((week, mark) -> now.put(week, new Week(mark, written.getOrDefault(week, List.of()))));
        kept.put(team, now);
        return now;
    }

    private List<WeekSum> read(TeamId team, Optional<Span> early, Optional<Span> late) {
        if (early.isPresent() && late.isPresent()) {
            return store.team(team, early.get(), late.get());
        }
        var span = early.or(() -> late).orElseThrow();
        return store.team(team, span.first(), span.last());
    }

    /** Notes which weeks are not known as they are now, and says from which to which they lie. */
    private static Optional<Span> missing(
            Map<LocalDate, Week> known, SortedMap<LocalDate, Long> asked, Map<LocalDate, Long> missing) {
        var found = new ArrayList<LocalDate>();
        asked.forEach((week, mark) -> {
            var there = known.get(week);
            if (there == null || there.mark() != mark) {
                found.add(week);
                missing.put(week, mark);
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(new Span(found.getFirst(), found.getLast()));
    }
}
