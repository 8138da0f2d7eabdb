package org.huddleboard.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.idea.BringIdea;
import org.huddleboard.improvement.application.idea.IdeaReading;
import org.huddleboard.improvement.application.idea.IdeaService;
import org.huddleboard.improvement.application.issue.IssueReading;
import org.huddleboard.improvement.application.issue.IssueService;
import org.huddleboard.improvement.application.issue.SayIssue;
import org.huddleboard.improvement.application.measure.CreditService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of ideas and of what gets in the way, for how long, and what goes with a leaver. */
@SpringBootTest
class ImprovementKeepingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IdeaService ideas;

    @Autowired
    IdeaReading ideaReading;

    @Autowired
    IssueService issues;

    @Autowired
    IssueReading issueReading;

    @Autowired
    CreditService credits;

    @Autowired
    ImprovementPersonalData personalData;

    @Autowired
    ImprovementRetention retention;

    @Autowired
    JdbcClient jdbc;

    ImproveTeam team;
    IssueId issue;
    IdeaId idea;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
        issue = team.centre.as(
                team.dee(), () -> issues.say(new SayIssue(UUID.randomUUID(), team.voice, "Two sign-ins", 2)));
        idea = team.centre.as(
                team.dee(),
                () -> ideas.bring(new BringIdea(
                        UUID.randomUUID(),
                        team.voice,
                        "One sign-in",
                        "It is quicker",
                        Optional.empty(),
                        Optional.of(issue))));
        team.centre.as(team.leo, () -> credits.name(idea, team.dee()));
    }

    @Test
    void memberTakesAlongWhatTheySaidAndBroughtAndLeavesItNameless() {
        team.agents.stream().skip(1).forEach(agent -> team.centre.as(agent, () -> issues.sayToo(issue, 2)));
        var taken = personalData.export(team.dee());
        assertThat(taken.get("in the way"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("words", "Two sign-ins"));
        assertThat(taken.get("ideas"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("title", "One sign-in"));
        assertThat(taken.get("named for a part in an idea or activity")).hasSize(1);

        personalData.erase(team.dee());

        assertThat(personalData.export(team.dee()).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        var details = team.centre.as(team.leo, () -> ideaReading.details(idea));
        assertThat(details.card().by()).isEmpty();
        assertThat(details.card().credits()).isEmpty();
        assertThat(details.issue()).hasValue("Two sign-ins");
        assertThat(team.centre.as(team.leo, () -> issueReading.page(team.voice)).open())
                .singleElement()
                .satisfies(
                        card -> assertThat(card.count().orElseThrow().people()).isEqualTo(6));
    }

    @Test
    void whatIsTwoYearsOldIsForgotten() {
        var old = team.centre.today().minusMonths(25).atStartOfDay().atOffset(ZoneOffset.UTC);
        jdbc.sql("update system_issue set said_at = ? where id = ?")
                .params(old, issue.value())
                .update();
        jdbc.sql("update issue_voice set said_at = ? where issue = ?")
                .params(old, issue.value())
                .update();
        jdbc.sql("update idea set moved_at = ? where id = ?")
                .params(old, idea.value())
                .update();

        retention.forgetOld();

        assertThat(team.centre.as(team.leo, () -> issueReading.page(team.voice)).open())
                .isEmpty();
        assertThat(team.centre
                        .as(team.leo, () -> ideaReading.page(team.voice, 10))
                        .ideas())
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from improvement_credit where about = ?")
                        .param(idea.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
