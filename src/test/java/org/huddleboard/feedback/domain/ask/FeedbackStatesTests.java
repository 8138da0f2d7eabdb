package org.huddleboard.feedback.domain.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.domain.Envelope;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do in whatever order: no forbidden state is reached, and nothing that was said is lost. */
class FeedbackStatesTests {
    private static final int RUNS = 150;
    private static final int STEPS = 40;
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

    private static final Map<QuestionState, Set<QuestionState>> MOVES = new EnumMap<>(Map.of(
            QuestionState.CONSENT,
            EnumSet.of(QuestionState.OPEN, QuestionState.DECLINED, QuestionState.TAKEN_BACK),
            QuestionState.OPEN,
            EnumSet.of(
                    QuestionState.ANSWERED, QuestionState.AGREED, QuestionState.DECLINED, QuestionState.TAKEN_BACK)));

    static IntStream seeds() {
        return IntStream.range(0, RUNS);
    }

    /** One card and everybody around it. */
    private static final class World {
        final Random chance;
        final TeamId team = TeamId.create();
        final MemberId author = MemberId.create();
        final MemberId receiver = MemberId.create();
        final MemberId leader = MemberId.create();
        final MemberId mate = MemberId.create();
        final List<MemberId> people = List.of(author, receiver, leader, mate);
        final Feedback card;
        final List<CardQuestion> questions = new ArrayList<>();
        Instant now = BEGIN;

        World(int seed) {
            chance = new Random(seed);
            var bearing = pick(Bearing.values());
            var audiences = FeedbackModel.SBI.audiences(bearing);
            var envelope = new Envelope(
                    UUID.randomUUID(),
                    author,
                    Optional.of(receiver),
                    Optional.of(team),
                    audiences.get(chance.nextInt(audiences.size())),
                    now);
            card = Feedback.card(
                    envelope,
                    FeedbackModel.SBI,
                    bearing,
                    Map.of(
                            FeedbackPart.SITUATION, "On the refund call,",
                            FeedbackPart.BEHAVIOUR, "you said the amount back.",
                            FeedbackPart.IMPACT, "He hung up content."));
        }

        <T> T pick(T[] of) {
            return of[chance.nextInt(of.length)];
        }

        MemberId somebody() {
            return people.get(chance.nextInt(people.size()));
        }

        Reader reader(MemberId member) {
            return new Reader(
                    member,
                    member.equals(author) ? Set.of() : Set.of(team),
                    member.equals(leader) ? Set.of(team) : Set.of());
        }

        Optional<CardQuestion> anyQuestion() {
            return questions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(questions.get(chance.nextInt(questions.size())));
        }

        /** Does one thing as one of them; answers who did it, if it was allowed. */
        Optional<MemberId> step() {
            now = now.plus(Duration.ofMinutes(1));
            var by = somebody();
            try {
                switch (chance.nextInt(9)) {
                    case 0 -> card.acknowledge(by, now);
                    case 1 -> card.reply(by, chance.nextBoolean() ? "Thank you." : " ", now);
                    case 2 -> questions.add(CardQuestion.clarify(card, by, LocalDate.EPOCH, now));
                    case 3 -> questions.add(CardQuestion.secondView(card, by, LocalDate.EPOCH, now));
                    case 4 -> questions.add(CardQuestion.widen(card, by, pick(Audience.values()), now));
                    case 5 -> anyQuestion().orElseThrow(NotFound::new).answer(reader(by), "I meant the amount.", now);
                    case 6 -> anyQuestion().orElseThrow(NotFound::new).agree(reader(by), card, now);
                    case 7 -> anyQuestion().orElseThrow(NotFound::new).decline(reader(by), now);
                    default -> anyQuestion().orElseThrow(NotFound::new).takeBack(by, now);
                }
                return Optional.of(by);
            } catch (BrokenRule | NotFound _) {
                return Optional.empty();
            }
        }
    }

    @Test
    void theWalksReachEveryState() {
        var states = EnumSet.noneOf(QuestionState.class);
        var widened = seeds().filter(seed -> {
                    var world = new World(seed);
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
        var world = new World(seed);
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
        var world = new World(seed);
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

    private static void requireSound(CardQuestion question, World world, int seed) {
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
        var world = new World(seed);
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
