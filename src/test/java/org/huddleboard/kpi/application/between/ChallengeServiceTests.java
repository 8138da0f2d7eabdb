package org.huddleboard.kpi.application.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class ChallengeServiceTests {
    private static final LocalDate WEEK = LocalDate.of(2026, 2, 23);

    @Autowired
    ApplicationContext spring;

    @Autowired
    ChallengeService challenges;

    @Autowired
    MattersService matters;

    @Autowired
    BetweenPersonalData data;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Khan", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private static RaiseChallenge challenge(UUID key, KpiCode kpi, String words) {
        return new RaiseChallenge(key, kpi, WEEK, 338, words);
    }

    private ChallengeId raised(MemberId by, KpiCode kpi) {
        return centre.as(by, () -> challenges.raise(challenge(UUID.randomUUID(), kpi, "Thursday was the outage.")));
    }

    private void answered(ChallengeId id, ChallengeOutcome outcome) {
        centre.as(leo, () -> challenges.answer(new AnswerChallenge(UUID.randomUUID(), id, outcome, "I looked at it.")));
    }

    @Test
    void aChallengeWaitsForTheLeaderAndItsAnswerForTheMember() {
        var id = raised(amira, KpiCode.AVERAGE_HANDLE_TIME);
        assertThat(centre.as(leo, matters::waiting)).singleElement().isInstanceOf(Matter.Challenged.class);

        answered(id, ChallengeOutcome.STILL_CHECKING);
        assertThat(centre.as(leo, matters::waiting)).hasSize(1);
        assertThat(centre.as(amira, matters::waiting)).singleElement().isInstanceOf(Matter.Answered.class);
        centre.as(amira, () -> challenges.takeIn(id));
        assertThat(centre.as(amira, matters::waiting)).isEmpty();

        answered(id, ChallengeOutcome.CORRECTED);
        assertThat(centre.as(leo, matters::waiting)).isEmpty();
        assertThat(centre.as(amira, matters::waiting)).hasSize(1);
        for (var side : List.of(amira, leo)) {
            assertThat(centre.as(side, () -> challenges.of(amira)))
                    .singleElement()
                    .satisfies(card -> {
                        assertThat(card.open()).isFalse();
                        assertThat(card.answers())
                                .extracting(ChallengeCard.Answer::outcome)
                                .containsExactly(ChallengeOutcome.STILL_CHECKING, ChallengeOutcome.CORRECTED);
                    });
        }
    }

    @Test
    void toAllButTheTwoItIsNotThere() {
        var id = raised(amira, KpiCode.AVERAGE_HANDLE_TIME);
        var answer = new AnswerChallenge(UUID.randomUUID(), id, ChallengeOutcome.EXPLAINED, "So it is.");
        var ben = centre.agent("Ben Okafor", voice);
        var dee = centre.leader("Dee Hall", centre.team("Chat"));
        var cora = centre.member("Cora Bell", voice, Role.COACH);

        for (var other : List.of(ben, dee)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> challenges.of(amira)));
            assertThat(centre.as(other, matters::waiting)).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ben, () -> challenges.takeIn(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(dee, () -> challenges.answer(answer)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(ben, () -> challenges.answer(answer)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> raised(leo, KpiCode.AVERAGE_HANDLE_TIME));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(cora, () -> challenges.of(amira)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(cora, matters::waiting));
    }

    @Test
    void aPostSentTwiceIsOneAndOneIsOpenAtATime() {
        var post = challenge(UUID.randomUUID(), KpiCode.AVERAGE_HANDLE_TIME, "Thursday was the outage.");
        var first = centre.as(amira, () -> challenges.raise(post));

        assertThat(centre.as(amira, () -> challenges.raise(post))).isEqualTo(first);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> raised(amira, KpiCode.AVERAGE_HANDLE_TIME))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("kpi.own.rule.stillOpen"));

        var answer = new AnswerChallenge(UUID.randomUUID(), first, ChallengeOutcome.STILL_CHECKING, "Looking.");
        centre.as(leo, () -> challenges.answer(answer));
        centre.as(leo, () -> challenges.answer(answer));
        assertThat(centre.as(leo, () -> challenges.of(amira)).getFirst().answers())
                .hasSize(1);
    }

    @Test
    void customersDetailsAreRefusedAtTheField() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(
                        amira,
                        () -> challenges.raise(
                                challenge(UUID.randomUUID(), KpiCode.QUALITY, "The card was 4111 1111 1111 1111"))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
    }

    @Test
    void ofALeaverItGoesAndALeadersAnswersStayWithoutTheName() {
        var id = raised(amira, KpiCode.AVERAGE_HANDLE_TIME);
        answered(id, ChallengeOutcome.EXPLAINED);
        assertThat(data.export(amira).get("challengedFigures")).hasSize(1);
        assertThat(data.export(leo).get("answersToChallenges")).hasSize(1);

        data.erase(leo);
        assertThat(centre.as(amira, () -> challenges.of(amira)))
                .singleElement()
                .satisfies(card -> assertThat(card.answers().getFirst().by()).isEmpty());

        data.erase(amira);
        assertThat(data.export(amira).get("challengedFigures")).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatWaits() {
        raised(amira, KpiCode.AVERAGE_HANDLE_TIME);
        centre.as(leo, matters::waiting);
        var few = centre.as(leo, () -> statements.during(matters::waiting));
        for (var name : List.of("Ben", "Dee", "Ivo")) {
            var member = centre.agent(name, voice);
            raised(member, KpiCode.AVERAGE_HANDLE_TIME);
            raised(member, KpiCode.QUALITY);
        }
        centre.as(leo, matters::waiting);

        var many = centre.as(leo, () -> statements.during(matters::waiting));

        assertThat(many).isLessThanOrEqualTo(few + 1);
    }
}
