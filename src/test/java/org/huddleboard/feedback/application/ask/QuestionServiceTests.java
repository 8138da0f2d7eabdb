package org.huddleboard.feedback.application.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.huddleboard.feedback.AudienceWidened;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.QuestionHistory;
import org.huddleboard.feedback.QuestionMoved;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.application.CardTalk;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.ThanksService;
import org.huddleboard.feedback.domain.ask.WorkingDays;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class QuestionServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    QuestionService questions;

    @Autowired
    QuestionReading waiting;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    FeedbackReading reading;

    @Autowired
    QuestionHistory history;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private FeedbackId given(MemberId from, GiveFeedback card) {
        return centre.as(from, () -> feedback.give(card));
    }

    private List<CardTalk> talks(MemberId reader, FeedbackId card) {
        return centre.as(reader, () -> reading.open(card)).talks();
    }

    private CardTalk talk(MemberId reader, FeedbackId card) {
        return talks(reader, card).getLast();
    }

    @Test
    void oneClickAsksWhatWasMeantAndTheAuthorHasFiveWorkingDays() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER));

        var id = centre.as(amira, () -> questions.clarify(card));
        var again = centre.as(amira, () -> questions.clarify(card));

        assertThat(again).isEqualTo(id);
        assertThat(centre.as(priya, () -> waiting.countWaiting())).isEqualTo(1);
        assertThat(centre.as(priya, () -> waiting.waiting(5))).singleElement().satisfies(question -> {
            assertThat(question.talk().myTurn()).isTrue();
            assertThat(question.talk().dueOn()).contains(WorkingDays.after(centre.today(), 5));
            assertThat(question.card().id()).isEqualTo(card);
        });
        assertThat(centre.as(amira, () -> questions.choices(card)).clarify()).isFalse();

        centre.as(priya, () -> questions.answer(id, "I meant the second amount."));

        assertThat(talk(amira, card)).satisfies(talk -> {
            assertThat(talk.state()).isEqualTo(QuestionState.ANSWERED);
            assertThat(talk.answer()).contains("I meant the second amount.");
        });
        assertThat(centre.as(priya, () -> waiting.countWaiting())).isZero();
        assertThat(events.stream(QuestionMoved.class)).hasSize(2);
    }

    @Test
    void historyOfQuestionsIsKept() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER));
        var first = centre.as(amira, () -> questions.clarify(card));
        centre.as(priya, () -> questions.answer(first, "The second amount."));
        var second = centre.as(amira, () -> questions.clarify(card));
        centre.as(amira, () -> questions.takeBack(second));

        assertThat(talks(amira, card))
                .extracting(CardTalk::state)
                .containsExactly(QuestionState.ANSWERED, QuestionState.TAKEN_BACK);
        assertThat(history.since(Instant.EPOCH))
                .filteredOn(entry -> entry.feedback().equals(card))
                .extracting(QuestionHistory.Entry::question)
                .containsExactly(first, second);
    }

    @Test
    void leaderWhoReadsTheCardGivesTheSecondView() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER_AND_LEADER));

        var id = centre.as(amira, () -> questions.secondView(card));
        assertThat(centre.as(leo, () -> waiting.waiting(5)))
                .singleElement()
                .satisfies(question -> assertThat(question.card().parts()).isEmpty());
        centre.as(leo, () -> questions.answer(id, "I heard the call, and I would have asked too."));

        assertThat(talk(priya, card).answeredBy().orElseThrow().firstName()).isEqualTo("Leo");
        assertThat(events.stream(AudienceWidened.class)).isEmpty();
    }

    @Test
    void ofAPrivateCardTheLeaderLearnsOnlyOnceItsAuthorAgreed() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER));

        var id = centre.as(amira, () -> questions.secondView(card));
        assertThat(talk(priya, card).state()).isEqualTo(QuestionState.CONSENT);
        assertThat(centre.as(leo, () -> waiting.countWaiting())).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(leo, () -> questions.answer(id, "Let me see.")));

        centre.as(priya, () -> questions.agree(id));

        assertThat(centre.as(leo, () -> waiting.countWaiting())).isEqualTo(1);
        assertThat(centre.as(leo, () -> reading.open(card)).audience()).isEqualTo(Audience.RECEIVER_AND_LEADER);
        assertThat(events.stream(AudienceWidened.class))
                .singleElement()
                .satisfies(event -> assertThat(event.audience()).isEqualTo(Audience.RECEIVER_AND_LEADER));
        centre.as(leo, () -> questions.answer(id, "I see it as Priya does."));
        assertThat(talk(amira, card).state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void authorMayLeaveItBetweenTheTwo() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER));
        var id = centre.as(amira, () -> questions.secondView(card));

        centre.as(priya, () -> questions.decline(id));

        assertThat(talk(amira, card).state()).isEqualTo(QuestionState.DECLINED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(leo, () -> reading.open(card)));
    }

    @Test
    void widerNeedsAuthorAndReceiverAndEitherMayAsk() {
        var card = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));
        var tom = centre.agent("Tom Reed", voice);

        var byReceiver = centre.as(amira, () -> questions.widen(card, Audience.TEAM));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(amira, () -> questions.agree(byReceiver)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(tom, () -> questions.agree(byReceiver)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(tom, () -> reading.open(card)));
        centre.as(priya, () -> questions.decline(byReceiver));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(tom, () -> reading.open(card)));

        var byAuthor = centre.as(priya, () -> questions.widen(card, Audience.TEAM));
        centre.as(amira, () -> questions.agree(byAuthor));

        assertThat(centre.as(tom, () -> reading.open(card)).audience()).isEqualTo(Audience.TEAM);
        assertThat(talks(tom, card)).isEmpty();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(priya, () -> questions.widen(card, Audience.RECEIVER_AND_LEADER)));
    }

    @Test
    void criticalCardNeverReachesTheTeam() {
        var card = given(priya, CardWriter.critical(amira, Audience.RECEIVER));

        assertThat(centre.as(amira, () -> questions.choices(card)).wider())
                .containsExactly(Audience.RECEIVER_AND_LEADER);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(priya, () -> questions.widen(card, Audience.TEAM)));
    }

    @Test
    void leadersOwnCardHasNoSecondViewAndThanksNeedNone() {
        var card = given(leo, CardWriter.critical(amira, Audience.RECEIVER));
        var toLeader = given(amira, CardWriter.critical(leo, Audience.RECEIVER));
        var thanked = centre.as(priya, () -> thanks.thank(CardWriter.thanks(amira, Audience.RECEIVER)));

        assertThat(centre.as(amira, () -> questions.choices(card)).secondView()).isFalse();
        assertThat(centre.as(leo, () -> questions.choices(toLeader)))
                .isEqualTo(new CardChoices(true, false, List.of()));
        assertThat(centre.as(amira, () -> questions.choices(thanked)).clarify()).isFalse();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> questions.secondView(card)));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> questions.clarify(thanked)));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> questions.widen(toLeader, Audience.RECEIVER_AND_LEADER)));
    }

    @Test
    void onlyTheReceiverAsksBackAndOnlyWhoMayGiveFeedbackAtAll() {
        var card = given(priya, CardWriter.sbi(amira, Audience.TEAM));
        var pat = centre.member("Pat Olsen");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(priya, () -> questions.clarify(card)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(leo, () -> questions.secondView(card)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(leo, () -> questions.widen(card, Audience.TEAM_AND_WALL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> questions.clarify(card)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> waiting.countWaiting()));
    }
}
