package org.huddleboard.kpi.application.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.application.between.FairTargets;
import org.huddleboard.kpi.application.board.MemberAims;
import org.huddleboard.kpi.application.board.MemberFigure;
import org.huddleboard.kpi.application.board.MemberWeeks;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.own.OwnMeasures;
import org.huddleboard.kpi.domain.own.Sample;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums a member's days, and says what of a difference chance may have done. */
@Component
@Transactional(readOnly = true)
class MemberFiguresReader implements MemberFigures {
    private static final int WEEKS_KNOWN = 13;

    private final MemberDays days;
    private final MemberWeeks weeks;
    private final MemberWords words;
    private final FairTargets fair;
    private final Memberships memberships;
    private final Clock clock;

    MemberFiguresReader(
            MemberDays days,
            MemberWeeks weeks,
            MemberWords words,
            FairTargets fair,
            Memberships memberships,
            Clock clock) {
        this.days = days;
        this.weeks = weeks;
        this.words = words;
        this.fair = fair;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public List<KpiCode> known(MemberId member) {
        var thisWeek = Weeks.of(today(member));
        var known = days.known(member, thisWeek.minusWeeks(WEEKS_KNOWN), thisWeek.minusDays(1));
        return OwnMeasures.all().stream().filter(known::contains).toList();
    }

    @Override
    public Optional<Pooled> over(MemberId member, KpiCode kpi, LocalDate from, LocalDate to) {
        return days.sample(member, kpi, from, to).map(MemberFiguresReader::pooled);
    }

    @Override
    public Optional<Change> change(MemberId member, KpiCode kpi, Days before, Days after) {
        return days.sample(member, kpi, before.from(), before.to())
                .flatMap(first ->
                        days.sample(member, kpi, after.from(), after.to()).map(then -> change(first, then)));
    }

    private static Change change(Sample first, Sample then) {
        var interval = first.changeTo(then);
        return new Change(pooled(first), pooled(then), then.value() - first.value(), interval.low(), interval.high());
    }

    @Override
    public Optional<Sight> sight(MemberId member, KpiCode kpi, Days before, double target, int weeks) {
        var thisWeek = Weeks.of(today(member));
        var aWeek = days.pace(member, kpi, thisWeek.minusWeeks(WEEKS_KNOWN), thisWeek.minusWeeks(1))
                .aWeek();
        return days.sample(member, kpi, before.from(), before.to())
                .filter(_ -> aWeek > 0)
                .map(sample -> new Sight(
                        target - sample.value(),
                        sample.halfWidth(target, aWeek * Math.max(1, weeks)),
                        aWeek * weeks,
                        sample.weeksUntilSeen(target, aWeek)));
    }

    @Override
    public OptionalDouble agreedTarget(MemberId member, KpiCode kpi) {
        var figure = fair.holdingOn(member, today(member)).get(kpi);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    @Override
    public Optional<Drawn> drawn(MemberId member, KpiCode kpi, int atMost, Locale language) {
        var today = today(member);
        return memberships
                .teamOf(member, today)
                .flatMap(team ->
                        weeks.latest(new MemberWeeks.Asked(member, team, today, new MemberAims.None()), language))
                .flatMap(week -> week.figures().stream()
                        .filter(figure -> figure.kpi() == kpi)
                        .findFirst())
                .map(figure -> drawn(figure, atMost, language));
    }

    private Drawn drawn(MemberFigure figure, int atMost, Locale language) {
        var line = figure.line();
        var all = line.weeks();
        return new Drawn(
                all.subList(Math.max(0, all.size() - atMost), all.size()),
                line.limits(),
                line.variation(),
                line.value(),
                words.sentence(figure, Reader.SELF, language));
    }

    private static Pooled pooled(Sample sample) {
        var range = sample.range();
        return new Pooled(sample.value(), range.low(), range.high(), sample.count());
    }

    private LocalDate today(MemberId member) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(member)));
    }
}
