package org.huddleboard.feedback.domain.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do in whatever order: no forbidden state is reached, and nothing that was said is lost. */
class FeedbackStatesTests {
    private static final int RUNS = 150;
    private static final int STEPS = 40;

    private static final Map<QuestionState, Set<QuestionState>> MOVES = new EnumMap<>(Map.of(
            QuestionState.CONSENT,
            EnumSet.of(QuestionState.OPEN, QuestionState.DECLINED, QuestionState.TAKEN_BACK),
            QuestionState.OPEN,
            EnumSet.of(
                    QuestionState.ANSWERED, QuestionState.AGREED, QuestionState.DECLINED, QuestionState.TAKEN_BACK)));

    static IntStream seeds() {
        return IntStream.range(0, RUNS);
    }

    @Test
    void theWalksReachEveryState() {
        var states = EnumSet.noneOf(QuestionState.class);
        var widened = seeds().filter(seed -> {
                    var world = new FeedbackWorld(seed);
                    var before = world.card.audience();
                    for (var i = 0; i < STEPS; i++) {
                        world.step();
                        world.questions.forEach(question -> states.add(question.state()));
                    }
                    return world.card.audience() != before;
                })
                .count();

        assertThat(states).containsExactlyInAnyOrder(QuestionState.values());
        assertThat(widened).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cardIsReadByMoreOnlyWhenAuthorAndReceiverBothSaidSo(int seed) {
        var world = new FeedbackWorld(seed);
        for (var i = 0; i < STEPS; i++) {
            var before = world.card.audience();
            var by = world.step();
            var after = world.card.audience();

            assertThat(after).as("seed " + seed).isGreaterThanOrEqualTo(before);
            assertThat(world.card.model().audiences(world.card.bearing())).contains(after);
            if (after != before) {
                var agreed = world.questions.stream()
                        .filter(question -> question.answeredBy().equals(by))
                        .filter(question -> question.wider().equals(Optional.of(after)))
                        .toList();
                assertThat(agreed).as("seed " + seed).isNotEmpty();
                assertThat(agreed.getLast().askedBy()).isNotEqualTo(by.orElseThrow());
                assertThat(Set.of(agreed.getLast().askedBy(), by.orElseThrow()))
                        .isEqualTo(Set.of(world.author, world.receiver));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void questionsMoveOnlyForwardAndKeepWhatWasSaid(int seed) {
        var world = new FeedbackWorld(seed);
        for (var i = 0; i < STEPS; i++) {
            var before = world.questions.stream().map(Seen::of).toList();
            world.step();
            var after = world.questions.stream().map(Seen::of).toList();

            assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
            for (var at = 0; at < before.size(); at++) {
                after.get(at).requireFollows(before.get(at), seed);
            }
            world.questions.forEach(question -> requireSound(question, world, seed));
        }
    }

    private record Seen(
            QuestionState state, MemberId askedBy, Instant askedAt, Optional<String> answer, Optional<Instant> end) {
        static Seen of(CardQuestion question) {
            return new Seen(
                    question.state(), question.askedBy(), question.askedAt(), question.answer(), question.settledAt());
        }

        void requireFollows(Seen before, int seed) {
            assertThat(askedBy).isEqualTo(before.askedBy());
            assertThat(askedAt).isEqualTo(before.askedAt());
            if (state != before.state()) {
                assertThat(MOVES.getOrDefault(before.state(), Set.of()))
                        .as("seed " + seed)
                        .contains(state);
            } else {
                assertThat(this).as("seed " + seed).isEqualTo(before);
            }
        }
    }

    private static void requireSound(CardQuestion question, FeedbackWorld world, int seed) {
        var as = "seed " + seed + ", " + question.kind() + " " + question.state();
        assertThat(question.settledAt().isPresent())
                .as(as)
                .isEqualTo(!question.state().waits());
        assertThat(question.answer().isPresent()).as(as).isEqualTo(question.state() == QuestionState.ANSWERED);
        assertThat(question.state() == QuestionState.AGREED).as(as).isIn(false, question.kind() == QuestionKind.WIDEN);
        assertThat(question.answeredBy()).as(as).isNotEqualTo(Optional.of(question.askedBy()));
        assertThat(question.isSeenBy(world.reader(world.mate), world.card))
                .as(as)
                .isFalse();
        assertThat(question.isTurnOf(world.reader(question.askedBy()))).as(as).isFalse();
        var leaderSees = question.isSeenBy(world.reader(world.leader), world.card);
        assertThat(leaderSees && world.card.audience() == Audience.RECEIVER)
                .as(as)
                .isFalse();
        assertThat(leaderSees && question.kind() != QuestionKind.SECOND_VIEW)
                .as(as)
                .isFalse();
        var turns = world.people.stream()
                .filter(member -> question.isTurnOf(world.reader(member)))
                .count();
        assertThat(turns).as(as).isEqualTo(question.state().waits() ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cardIsTakenInOnceAndAnsweredOnceByItsReceiverAlone(int seed) {
        var world = new FeedbackWorld(seed);
        for (var i = 0; i < STEPS; i++) {
            var takenIn = world.card.acknowledgedAt();
            var reply = world.card.reply();
            var by = world.step();

            if (takenIn.isPresent()) {
                assertThat(world.card.acknowledgedAt()).as("seed " + seed).isEqualTo(takenIn);
            } else if (world.card.acknowledgedAt().isPresent()) {
                assertThat(by).as("seed " + seed).contains(world.receiver);
            }
            if (reply.isPresent()) {
                assertThat(world.card.reply()).as("seed " + seed).isEqualTo(reply);
            }
            assertThat(world.card.reply().isPresent()
                            && world.card.acknowledgedAt().isEmpty())
                    .isFalse();
        }
    }
}
