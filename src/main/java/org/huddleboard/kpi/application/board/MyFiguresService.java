package org.huddleboard.kpi.application.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own figures, for that member alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_OWN_READ')")
public class MyFiguresService {
    private static final int SHOWN = 3;

    private final CurrentMember me;
    private final Memberships memberships;
    private final TeamWeeks weeks;
    private final FigureStore store;
    private final FigureLines lines;
    private final FigureWords words;
    private final Clock clock;

    MyFiguresService(
            CurrentMember me,
            Memberships memberships,
            TeamWeeks weeks,
            FigureStore store,
            FigureLines lines,
            FigureWords words,
            Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /** My latest week that may be judged, in up to three figures; empty while I have none. */
    public Optional<MyFigures> myWeek(Locale locale) {
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
        return memberships
                .teamOf(me.id(), today)
                .flatMap(team -> weeks.read(team, Optional.empty())
                        .map(read -> mine(team, read, today, locale))
                        .filter(mine -> !mine.figures().isEmpty()));
    }

    private MyFigures mine(TeamId team, TeamWeeks.Read read, LocalDate today, Locale locale) {
        var own = store.member(me.id(), read.first(), read.week());
        var figures = inOrder()
                .flatMap(kpi -> JudgedFigure.of(kpi, own, read.week(), read.complete(), RuleSet.MEMBER).stream())
                .limit(SHOWN)
                .toList();
        if (KpiBoardService.handleTimeWaits(figures)) {
            return new MyFigures(read.week(), List.of());
        }
        var colleagues = store.week(memberships.membersOf(team, today), read.week());
        return new MyFigures(
                read.week(),
                figures.stream()
                        .map(figure -> new MyFigures.Mine(
                                lines.line(figure, locale), middle(figure.kpi(), colleagues, locale)))
                        .toList());
    }

    private static Stream<KpiCode> inOrder() {
        return Stream.concat(
                Stream.of(KpiCode.AVERAGE_HANDLE_TIME, KpiCode.FIRST_CONTACT_RESOLUTION, KpiCode.CUSTOMER_SATISFACTION),
                Stream.of(KpiCode.QUALITY, KpiCode.ADHERENCE));
    }

    private String middle(KpiCode kpi, List<WeekSum> colleagues, Locale locale) {
        var values = colleagues.stream()
                .filter(sum -> sum.kpi() == kpi)
                .mapToDouble(sum -> kpi.figure(sum.total(), sum.n()))
                .sorted()
                .toArray();
        if (values.length < TeamWeeks.FEWEST) {
            return "";
        }
        return words.say(
                locale,
                "kpi.mine.middle",
                FigureWords.value(kpi, quantile(values, 0.25), locale),
                FigureWords.value(kpi, quantile(values, 0.75), locale),
                FigureWords.value(kpi, quantile(values, 0.5), locale));
    }

    private static double quantile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
