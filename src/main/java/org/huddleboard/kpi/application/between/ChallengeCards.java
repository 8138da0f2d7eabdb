package org.huddleboard.kpi.application.between;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.domain.between.Challenge;
import org.huddleboard.kpi.domain.between.ChallengeAnswer;
import org.huddleboard.kpi.domain.between.ChallengeAnswerRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts challenges and their answers together, in a number of statements that does not grow with them. */
@Component
class ChallengeCards {
    private static final Limit ANSWERS = Limit.of(500);

    private final ChallengeAnswerRepository answers;
    private final PeopleDirectory people;

    ChallengeCards(ChallengeAnswerRepository answers, PeopleDirectory people) {
        this.answers = answers;
        this.people = people;
    }

    List<ChallengeCard> of(List<Challenge> challenges, ZoneId zone) {
        if (challenges.isEmpty()) {
            return List.of();
        }
        var found = answers.findTo(
                challenges.stream().map(challenge -> challenge.id().value()).toList(), ANSWERS);
        var names = people.people(found.stream()
                .map(ChallengeAnswer::by)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        Map<ChallengeId, List<ChallengeAnswer>> each =
                found.stream().collect(Collectors.groupingBy(ChallengeAnswer::challenge));
        return challenges.stream()
                .map(challenge -> card(challenge, each.getOrDefault(challenge.id(), List.of()), names, zone))
                .toList();
    }

    private static ChallengeCard card(
            Challenge challenge, List<ChallengeAnswer> answers, Map<MemberId, Person> names, ZoneId zone) {
        return new ChallengeCard(
                challenge.id(),
                challenge.kpi(),
                challenge.week(),
                challenge.figure(),
                challenge.words(),
                challenge.askedAt().atZone(zone),
                challenge.isOpen(),
                challenge.isUnread(),
                answers.stream().map(answer -> answer(answer, names, zone)).toList());
    }

    private static ChallengeCard.Answer answer(ChallengeAnswer answer, Map<MemberId, Person> names, ZoneId zone) {
        var by = answer.by().flatMap(id -> Optional.ofNullable(names.get(id))).map(Person::firstName);
        return new ChallengeCard.Answer(
                answer.outcome(), answer.words(), by, answer.answeredAt().atZone(zone));
    }
}
