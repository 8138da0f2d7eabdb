package org.huddleboard.improvement.application.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.ImprovementTopics;
import org.huddleboard.improvement.IssueChanged;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.people.Role;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
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
class IssueServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IssueService issues;

    @Autowired
    IssueReading reading;

    @Autowired
    TeamIssues forHuddle;

    @Autowired
    ApplicationEvents events;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
    }

    private IssueId said(MemberId by, String words) {
        return team.centre.as(by, () -> issues.say(new SayIssue(UUID.randomUUID(), team.voice, words, 2)));
    }

    private void too(int people, IssueId issue) {
        team.agents.stream()
                .skip(1)
                .limit(people)
                .forEach(agent -> team.centre.as(agent, () -> issues.sayToo(issue, 3)));
    }

    private IssuePage page(MemberId reader) {
        return team.centre.as(reader, () -> reading.page(team.voice));
    }

    @Test
    void whatMostPeopleSayComesFirstAndTheTeamReadsCountsFromFiveOn() {
        var few = said(team.dee(), "Two sign-ins");
        var many = said(team.dee(), "The letter is wrong");
        too(4, many);
        too(2, few);

        assertThat(page(team.leo).open())
                .extracting(IssueCard::words, card -> card.count().map(IssueCard.Count::people))
                .containsExactly(tuple("The letter is wrong", Optional.of(5)), tuple("Two sign-ins", Optional.of(3)));
        assertThat(page(team.dee()).open())
                .extracting(IssueCard::words, card -> card.count().map(IssueCard.Count::people))
                .containsExactly(tuple("The letter is wrong", Optional.of(5)), tuple("Two sign-ins", Optional.empty()));
        assertThat(forHuddle.top(team.voice)).hasValueSatisfying(top -> {
            assertThat(top.issue()).isEqualTo(many);
            assertThat(top.people()).hasValue(5);
        });
        assertThat(events.stream(IssueChanged.class))
                .allSatisfy(event -> assertThat(event.topics())
                        .contains(ImprovementTopics.of(team.voice), ImprovementTopics.of(team.centre.leeds())));
    }

    @Test
    void saidTwiceByOneIsOne() {
        var issue = said(team.dee(), "Two sign-ins");
        team.centre.as(team.dee(), () -> issues.sayToo(issue, 3));
        var command = new SayIssue(UUID.randomUUID(), team.voice, "Once", 1);
        var first = team.centre.as(team.dee(), () -> issues.say(command));

        assertThat(team.centre.as(team.dee(), () -> issues.say(command))).isEqualTo(first);
        assertThat(page(team.leo).open())
                .extracting(card -> card.count().orElseThrow().people())
                .containsExactly(1, 1);
    }

    @Test
    void twoThatAreTheSameCountAsOneAndCanBeTakenApartAgain() {
        var head = said(team.dee(), "Two sign-ins");
        var same = said(team.agents.get(1), "It asks me twice");
        var third = said(team.agents.get(2), "Twice the password");
        team.centre.as(team.leo, () -> issues.same(third, same));
        team.centre.as(team.leo, () -> issues.same(same, head));

        assertThat(page(team.leo).open()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(head);
            assertThat(card.count().orElseThrow().people()).isEqualTo(3);
            assertThat(card.same())
                    .extracting(IssueCard.Same::words)
                    .containsExactlyInAnyOrder("It asks me twice", "Twice the password");
        });
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> issues.answer(same, IssueState.FIXED, "Done")));

        team.centre.as(team.leo, () -> issues.apart(same));
        assertThat(page(team.leo).open()).hasSize(2);
    }

    @Test
    void answersFollowOneAnotherAndSaidAgainItComesBack() {
        var issue = said(team.dee(), "Two sign-ins");
        team.centre.as(team.leo, () -> issues.answer(issue, IssueState.TRIED, "We ask for one"));
        team.centre.as(team.leo, () -> issues.answer(issue, IssueState.FIXED, "One is enough now"));

        assertThat(page(team.dee()).open()).isEmpty();
        assertThat(page(team.dee()).settled()).singleElement().satisfies(card -> {
            assertThat(card.answers())
                    .extracting(IssueCard.Answer::words)
                    .containsExactly("One is enough now", "We ask for one");
            assertThat(card.answers().getFirst().by())
                    .hasValueSatisfying(person -> assertThat(person.id()).isEqualTo(team.leo));
        });

        too(1, issue);
        assertThat(page(team.dee()).open())
                .singleElement()
                .satisfies(card -> assertThat(card.again()).isTrue());
    }

    @Test
    void siteManagerReadsWhatWasSentUpAndAnswersIt() {
        var sam = team.centre.siteManager("Sam Ellis");
        var victor = team.centre.member("Victor Cruz");
        team.centre.holds(victor, Role.SITE_MANAGER, team.centre.manila());
        var issue = said(team.dee(), "Two sign-ins");
        said(team.dee(), "Stays here");

        team.centre.as(team.leo, () -> issues.raise(issue, "It is not ours to change"));

        assertThat(team.centre.as(sam, () -> reading.raised(5))).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(issue);
            assertThat(card.raisedBecause()).contains("It is not ours to change");
        });
        assertThat(team.centre.as(victor, () -> reading.raised(5))).isEmpty();
        assertThat(team.centre.as(team.leo, () -> reading.raised(5))).isEmpty();

        team.centre.as(sam, () -> issues.answer(issue, IssueState.FIXED, "One sign-in from Monday"));
        assertThat(team.centre.as(sam, () -> reading.raised(5))).isEmpty();
        assertThat(page(team.dee()).settled()).hasSize(1);
    }

    @Test
    void onlyWhoeverLeadsTheTeamAnswersAndAnotherTeamSeesNothing() {
        var issue = said(team.dee(), "Two sign-ins");
        var ruth = team.centre.leader("Ruth Calder", team.centre.team("Chat"));
        var ben = team.centre.agent("Ben Okafor", team.centre.team("E-mail"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.centre.as(team.dee(), () -> issues.answer(issue, IssueState.FIXED, "Me")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> issues.answer(issue, IssueState.FIXED, "Me")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.centre.as(ben, () -> issues.sayToo(issue, 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.centre.as(ben, () -> reading.page(team.voice)));
    }

    @Test
    void customersDetailsAreRefusedAtTheField() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> said(team.dee(), "Ring her back on 0113 496 0000"))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
        var issue = said(team.dee(), "Two sign-ins");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> issues.raise(issue, "Write to ann@example.org")))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));
    }
}
