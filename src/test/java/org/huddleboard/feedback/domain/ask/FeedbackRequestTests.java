package org.huddleboard.feedback.domain.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackRequestTests {
    private static final int RUNS = 150;
    private static final int STEPS = 40;
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, RUNS);
    }

    private static List<FeedbackRequest> ask(MemberId asker, Set<MemberId> colleagues, String about) {
        return FeedbackRequest.ask(UUID.randomUUID(), asker, colleagues, about, BEGIN);
    }

    @Test
    void oneToFiveColleaguesAreAskedAboutSomething() {
        var asker = MemberId.create();
        var six = Stream.generate(MemberId::create).limit(6).collect(Collectors.toSet());
        var five = six.stream().limit(5).collect(Collectors.toSet());

        assertThat(ask(asker, five, " How I close a call "))
                .hasSize(5)
                .allSatisfy(request -> assertThat(request.behaviour()).isEqualTo("How I close a call"));
        refused("to", () -> ask(asker, six, "How I close a call"));
        refused("to", () -> ask(asker, Set.of(), "How I close a call"));
        refused("to", () -> ask(asker, Set.of(asker), "How I close a call"));
        refused("behaviour", () -> ask(asker, five, "  "));
    }

    private static void refused(String field, Runnable asking) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(asking::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatSomebodyWasAskedForEndsOnceAndByWhomItConcerns(int seed) {
        var chance = new Random(seed);
        var asker = MemberId.create();
        var colleague = MemberId.create();
        var people = List.of(asker, colleague, MemberId.create());
        var request = FeedbackRequest.ask(UUID.randomUUID(), asker, Set.of(colleague), "How I close a call", BEGIN)
                .getFirst();
        for (var i = 0; i < STEPS; i++) {
            var state = request.state();
            var answer = request.answer();
            var by = people.get(chance.nextInt(people.size()));
            try {
                switch (chance.nextInt(3)) {
                    case 0 -> request.answer(by, FeedbackId.create(), BEGIN);
                    case 1 -> request.notNow(by, BEGIN);
                    default -> request.takeBack(by, BEGIN);
                }
            } catch (BrokenRule | NotFound _) {
                assertThat(request.state()).as("seed " + seed).isEqualTo(state);
            }
            if (state != RequestState.WAITING) {
                assertThat(request.state()).as("seed " + seed).isEqualTo(state);
                assertThat(request.answer()).as("seed " + seed).isEqualTo(answer);
            } else if (request.state() != state) {
                assertThat(by).isEqualTo(request.state() == RequestState.TAKEN_BACK ? asker : colleague);
            }
            assertThat(request.answer().isPresent()).isEqualTo(request.state() == RequestState.ANSWERED);
            assertThat(request.settledAt().isPresent()).isEqualTo(request.state() != RequestState.WAITING);
        }
    }
}
