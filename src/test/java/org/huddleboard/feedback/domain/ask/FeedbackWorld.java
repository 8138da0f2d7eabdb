package org.huddleboard.feedback.domain.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.domain.Envelope;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;

/** One card and everybody around it. */
final class FeedbackWorld {
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

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

    FeedbackWorld(int seed) {
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
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions.get(chance.nextInt(questions.size())));
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
