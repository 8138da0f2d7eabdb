package org.huddleboard.kpi.application.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Change;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.kpi.MemberFigures.Sight;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.kpi.application.board.FigureWords;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.own.Sample;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums a team's days, and says what of a difference chance may have done. */
@Component
@Transactional(readOnly = true)
class TeamChangeReader implements TeamChange {
    private static final int WEEKS_KNOWN = 13;

    private final TeamSums sums;
    private final Memberships memberships;
    private final Clock clock;

    TeamChangeReader(TeamSums sums, Memberships memberships, Clock clock) {
        this.sums = sums;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public List<KpiCode> known(TeamId team) {
        var thisWeek = thisWeek(team);
        var known = sums.known(team, thisWeek.minusWeeks(WEEKS_KNOWN), thisWeek.minusDays(1));
        return Arrays.stream(KpiCode.values()).filter(known::contains).toList();
    }

    @Override
    public Optional<Pooled> over(TeamId team, KpiCode kpi, Days days) {
        return sums.read(team, days.from(), days.to()).sample(kpi, days).map(TeamChangeReader::pooled);
    }

    @Override
    public Optional<Change> change(TeamId team, KpiCode kpi, Days before, Days after) {
        return changes(team, List.of(new Asked(kpi, before, after))).getFirst();
    }

    @Override
    public List<Optional<Change>> changes(TeamId team, List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var days = asked.stream()
                .flatMap(one -> Stream.of(one.before(), one.after()))
                .toList();
        var read = sums.read(
                team,
                days.stream().map(Days::from).min(LocalDate::compareTo).orElseThrow(),
                days.stream().map(Days::to).max(LocalDate::compareTo).orElseThrow());
        return asked.stream().map(one -> change(read, one)).toList();
    }

    private static Optional<Change> change(TeamSums.Read read, Asked asked) {
        return read.sample(asked.kpi(), asked.before())
                .flatMap(first -> read.sample(asked.kpi(), asked.after()).map(then -> change(first, then)));
    }

    private static Change change(Sample first, Sample then) {
        var interval = first.changeTo(then);
        return new Change(pooled(first), pooled(then), then.value() - first.value(), interval.low(), interval.high());
    }

    @Override
    public Optional<Sight> sight(TeamId team, KpiCode kpi, Days before, double target, int weeks) {
        var thisWeek = thisWeek(team);
        var aWeek = sums.aWeek(team, kpi, thisWeek.minusWeeks(WEEKS_KNOWN), thisWeek.minusWeeks(1));
        return sums.read(team, before.from(), before.to())
                .sample(kpi, before)
                .filter(_ -> aWeek > 0)
                .map(sample -> new Sight(
                        target - sample.value(),
                        sample.halfWidth(target, aWeek * Math.max(1, weeks)),
                        aWeek * weeks,
                        sample.weeksUntilSeen(target, aWeek)));
    }

    @Override
    public String value(KpiCode kpi, double figure, Locale language) {
        return FigureWords.value(kpi, figure, language);
    }

    private static Pooled pooled(Sample sample) {
        var range = sample.range();
        return new Pooled(sample.value(), range.low(), range.high(), sample.count());
    }

    private LocalDate thisWeek(TeamId team) {
        return Weeks.of(LocalDate.now(clock.withZone(memberships.zoneOf(team))));
    }
}
