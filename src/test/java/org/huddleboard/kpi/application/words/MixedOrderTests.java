package org.huddleboard.kpi.application.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MixedOrderTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    void whoReadsOnlyTheFirstHearsAllSorts() {
        var comments = List.of(said(5, 5), said(5, 5), said(5, 5), said(1, 5), said(3, 5), said(1, 5));

        assertThat(MixedOrder.of(comments)).extracting(Comment::score).containsExactly(5, 3, 1, 5, 1, 5);
    }

    @Test
    void scalesStandBesideEachOther() {
        assertThat(MixedOrder.of(List.of(said(4, 10), said(2, 5), said(9, 10))))
                .extracting(Comment::score)
                .containsExactly(9, 4, 2);
    }

    @Test
    void nobodyIsLeftOut() {
        var many = Stream.iterate(0, i -> i < 200, i -> i + 1)
                .map(i -> said(1 + i % 5, 5))
                .toList();

        assertThat(MixedOrder.of(many)).hasSameSizeAs(many).containsAll(many);
        assertThat(MixedOrder.of(List.of())).isEmpty();
    }

    private static Comment said(int score, int scale) {
        return new Comment(DAY, "voice", score, scale, score + "/" + scale);
    }
}
