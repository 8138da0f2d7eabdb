package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.cohesion.SaidAndDone.How;
import org.huddleboard.cohesion.SaidAndDone.Said;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.application.issue.IssueService;
import org.huddleboard.improvement.application.issue.SayIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class IssuesAnsweredTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IssueService issues;

    @Autowired
    SaidAndDone said;

    @Autowired
    JdbcClient jdbc;

    PulseTeam voice;

    @BeforeEach
    void open() {
        voice = PulseTeam.in(spring);
    }

    private IssueId inTheWay(String words) {
        return voice.as(voice.ana(), () -> issues.say(new SayIssue(UUID.randomUUID(), voice.id(), words, 2)));
    }

    private IssueId answered(String words, IssueState kind, String answer) {
        var issue = inTheWay(words);
        voice.as(voice.leo(), () -> issues.answer(issue, kind, answer));
        return issue;
    }

    @Test
    void whatWasAnsweredLatelyStandsBesideItsLatestAnswer() {
        var screen = answered("The refund screen logs us out", IssueState.TRIED, "We ask for ten minutes more");
        voice.as(voice.leo(), () -> issues.answer(screen, IssueState.FIXED, "It stays open now"));
        inTheWay("The letter is wrong");

        assertThat(said.of(voice.id(), 3)).singleElement().satisfies(line -> {
            assertThat(line.said()).isEqualTo(new Said.Words("The refund screen logs us out"));
            assertThat(line.did()).isEqualTo("It stays open now");
            assertThat(line.how()).isEqualTo(How.FIXED);
        });
    }

    @Test
    void afterAFortnightItIsNoNewsAnyMore() {
        var screen = answered("The refund screen logs us out", IssueState.FIXED, "It stays open now");
        jdbc.sql("update issue_answer set answered_at = answered_at - interval '15' day where issue = ?")
                .param(screen.value())
                .update();

        assertThat(said.of(voice.id(), 3)).isEmpty();
    }

    @Test
    void whatNamesSomebodyOfTheSiteIsLeftOut() {
        answered("Only Cai knows the refund screen", IssueState.TRIED, "Two more learn it");
        answered("The letter is wrong", IssueState.FIXED, "Eva had it printed anew");

        assertThat(said.of(voice.id(), 3)).isEmpty();
    }
}
