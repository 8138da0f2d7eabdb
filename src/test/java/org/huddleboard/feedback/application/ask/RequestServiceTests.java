package org.huddleboard.feedback.application.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackGiven;
import org.huddleboard.feedback.FeedbackRequested;
import org.huddleboard.feedback.RequestHistory;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestSettled;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.privacy.spi.PersonalDataHolder;
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
class RequestServiceTests {
    private static final String SUMMARY = "How I say back what the customer told me";

    @Autowired
    ApplicationContext spring;

    @Autowired
    RequestService requests;

    @Autowired
    RequestReading reading;

    @Autowired
    FeedbackReading cards;

    @Autowired
    RequestHistory history;

    @Autowired
    AskPersonalData personalData;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;
    MemberId tom;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        tom = centre.agent("Tom Reed", voice);
    }

    private AskFeedback asking(MemberId... colleagues) {
        return new AskFeedback(UUID.randomUUID(), Set.of(colleagues), SUMMARY);
    }

    private RequestId asked(MemberId colleague) {
        return centre.as(amira, () -> requests.ask(asking(colleague))).getFirst();
    }

    @Test
    void colleaguesAreAskedTogetherAndEachSeesOnlyTheQuestion() {
        centre.as(amira, () -> requests.ask(asking(priya, tom)));

        assertThat(centre.as(priya, () -> reading.waiting(5))).singleElement().satisfies(asked -> {
            assertThat(asked.behaviour()).isEqualTo(SUMMARY);
            assertThat(asked.by().orElseThrow().firstName()).isEqualTo("Amira");
        });
        assertThat(centre.as(tom, () -> reading.countWaiting())).isEqualTo(1);
        assertThat(centre.as(amira, () -> reading.countWaiting())).isZero();
        assertThat(centre.as(amira, () -> reading.mine()))
                .singleElement()
                .satisfies(ask -> assertThat(ask.colleagues())
                        .extracting(MyAsk.Colleague::state)
                        .containsExactly(RequestState.WAITING, RequestState.WAITING));
        assertThat(centre.as(tom, () -> reading.mine())).isEmpty();
        assertThat(events.stream(FeedbackRequested.class)).hasSize(2);
    }

    @Test
    void aPostSentTwiceAsksOnce() {
        var once = asking(priya, tom);

        var first = centre.as(amira, () -> requests.ask(once));
        var second = centre.as(amira, () -> requests.ask(once));

        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
        assertThat(centre.as(priya, () -> reading.countWaiting())).isEqualTo(1);
    }

    @Test
    void answerIsACardMarkedAsOne() {
        var id = asked(priya);
        var card = CardWriter.sbi(amira, Audience.RECEIVER);

        var given = centre.as(priya, () -> requests.answer(id, card));
        var again = centre.as(priya, () -> requests.answer(id, card));

        assertThat(again).isEqualTo(given);
        assertThat(centre.as(amira, () -> cards.open(given)).askedFor()).contains(SUMMARY);
        assertThat(centre.as(amira, () -> reading.mine()).getFirst().colleagues())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answer()).contains(given));
        assertThat(centre.as(priya, () -> reading.countWaiting())).isZero();
        assertThat(events.stream(FeedbackGiven.class)).hasSize(1);
        assertThat(events.stream(RequestSettled.class))
                .singleElement()
                .satisfies(event -> assertThat(event.answer()).isEqualTo(given));
        assertThat(history.since(Instant.EPOCH)).anySatisfy(entry -> {
            assertThat(entry.request()).isEqualTo(id);
            assertThat(entry.state()).isEqualTo(RequestState.ANSWERED);
        });
    }

    @Test
    void whoReadsTheAnswerWithTheTeamDoesNotSeeWhatWasAsked() {
        var id = asked(priya);

        var given = centre.as(priya, () -> requests.answer(id, CardWriter.sbi(amira, Audience.TEAM)));

        assertThat(centre.as(tom, () -> cards.open(given)).askedFor()).isEmpty();
        assertThat(centre.as(priya, () -> cards.sent(Leaf.newest(5)))
                        .cards()
                        .getFirst()
                        .askedFor())
                .contains(SUMMARY);
    }

    @Test
    void notThisTimeEndsItWithoutAReasonAndTheAskerMayTakeItBack() {
        var declined = asked(priya);
        var regretted = asked(tom);

        centre.as(priya, () -> requests.notNow(declined));
        centre.as(amira, () -> requests.takeBack(regretted));

        assertThat(centre.as(amira, () -> reading.mine()))
                .flatExtracting(MyAsk::colleagues)
                .extracting(MyAsk.Colleague::state)
                .containsExactlyInAnyOrder(RequestState.NOT_NOW, RequestState.TAKEN_BACK);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        centre.as(tom, () -> requests.answer(regretted, CardWriter.sbi(amira, Audience.RECEIVER))));
    }

    @Test
    void nobodyElseSettlesIt() {
        var id = asked(priya);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(tom, () -> requests.notNow(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(priya, () -> requests.takeBack(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(tom, () -> requests.answer(id, CardWriter.sbi(amira, Audience.RECEIVER))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(tom, () -> reading.waiting(id)));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(priya, () -> requests.answer(id, CardWriter.sbi(tom, Audience.RECEIVER))));
    }

    @Test
    void colleagueOfAnotherSiteAndSomebodyWithoutARoleAreRefused() {
        var mara = centre.agent("Mara Cruz", centre.team(centre.manila(), "Evening"));
        var pat = centre.member("Pat Olsen");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(amira, () -> requests.ask(asking(mara))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> requests.ask(asking(amira))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> reading.countWaiting()));
    }

    @Test
    void customersDetailsAreRefusedAtTheField() {
        var asking = new AskFeedback(UUID.randomUUID(), Set.of(priya), "How I spoke to ann.bell@example.org");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> requests.ask(asking)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("behaviour"));
    }

    @Test
    void aMemberIsHandedWhatTheyAskedAndALeaverTakesItAlong() {
        asked(priya);
        PersonalDataHolder holder = personalData;

        assertThat(holder.export(priya).get("feedback_request"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("about", SUMMARY));
        holder.erase(priya);

        assertThat(holder.export(amira).get("feedback_request")).isEmpty();
    }
}
