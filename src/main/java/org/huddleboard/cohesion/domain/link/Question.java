package org.huddleboard.cohesion.domain.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One direction of the question, put to the weeks that are left for it. */
record Question(Sample sample, long seed) {
    static Question of(LinkPanel panel, Direction direction, long seed) {
        return new Question(Sample.of(panel, direction), seed);
    }

    LinkSide answer(IntConsumer shiftsDone) {
        return new LinkSide(sample.members().size(), sample.rows(), sample.weeks().length, seed, fit(shiftsDone));
    }

    private Optional<LinkFit> fit(IntConsumer shiftsDone) {
        return slope().flatMap(slope -> LeaveOneOut.of(sample, sample.sdWithin(), slope.beta())
                .map(jackknife -> fit(slope, jackknife, shiftsDone)));
    }

    private Optional<Slope> slope() {
        return sample.isEnough()
                ? Slope.of(sample, sample.sdWithin()).filter(slope -> slope.df() > 0)
                : Optional.empty();
    }

    private LinkFit fit(Slope slope, LinkFit.Jackknife jackknife, IntConsumer shiftsDone) {
        var pooled = PooledSlopes.of(sample, slope);
        return new LinkFit(
                sample.sdWithin(),
                slope.beta(),
                slope.correlation(),
                slope.df(),
                new CircularShifts(sample, slope, seed).share(shiftsDone),
                jackknife,
                plain(),
                new LinkFit.Pooling(pooled.spread(), pooled.mean(), pooled.variance()),
                pooled.slopes());
    }

    private LinkFit.Plain plain() {
        var members = sample.members();
        return new LinkFit.Plain(
                Columns.correlation(sample.centredExchange(), sample.centredProgress()),
                sample.rows() - members.size() - 1,
                Columns.correlation(
                        Member.centred(members.stream()
                                .mapToDouble(Member::exchangeMean)
                                .toArray()),
                        Member.centred(members.stream()
                                .mapToDouble(Member::progressMean)
                                .toArray())));
    }

    /** The least exchange first, so that their order tells nothing either. */
    List<LinkPoint> points() {
        return slope().map(slope -> IntStream.range(0, sample.rows())
                        .mapToObj(k -> new LinkPoint(slope.exchange()[k], slope.progress()[k]))
                        .sorted(Comparator.comparingDouble(LinkPoint::exchange)
                                .thenComparingDouble(LinkPoint::progress))
                        .toList())
                .orElse(List.of());
    }

    List<MemberSlope> slopes() {
        return slope().map(slope -> PooledSlopes.of(sample, slope).slopes()).orElse(List.of());
    }
}
