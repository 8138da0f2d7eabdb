package org.huddleboard.improvement.domain.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * How much something gets in the way: how many people said so, how often, and how much it costs them on average, from 1
 * to 3.
 */
public record Weight(int people, int times, double impact, Instant lastSaid) {
    /** Fewer people than these, and the team is told no count. */
    public static final int FEWEST = 5;

    /** Heaviest first, as whoever leads the team sees it. */
    public static final Comparator<Weight> HEAVIEST = Comparator.comparingInt(Weight::people)
            .thenComparingInt(Weight::times)
            .thenComparingDouble(Weight::impact)
            .thenComparing(Weight::lastSaid)
            .reversed();

    /** As the team sees it: counts below five neither show nor decide the order. */
    public static final Comparator<Weight> HEAVIEST_TOLD = Comparator.comparingInt(
                    (Weight weight) -> weight.told().orElse(0))
            .thenComparing(Weight::lastSaid)
            .reversed();

    public static Weight of(Collection<IssueVoice> voices, Instant otherwise) {
        return new Weight(
                (int) voices.stream().map(IssueVoice::by).distinct().count(),
                voices.size(),
                voices.stream().mapToInt(IssueVoice::impact).average().orElse(IssueVoice.SMALL),
                voices.stream()
                        .map(IssueVoice::saidAt)
                        .max(Comparator.naturalOrder())
                        .orElse(otherwise));
    }

    /** The people, from five on. */
    public OptionalInt told() {
        return people >= FEWEST ? OptionalInt.of(people) : OptionalInt.empty();
    }
}
