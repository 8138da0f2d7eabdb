package org.huddleboard.improvement.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.StatementCount;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.application.issue.IssueReading;
import org.huddleboard.improvement.application.issue.IssueService;
import org.huddleboard.improvement.application.issue.SayIssue;
import org.huddleboard.improvement.ui.parts.WordsStep;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class IssuesViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IssueService issues;

    @Autowired
    IssueReading reading;

    @Autowired
    StatementCount statements;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
    }

    private IssueId said(MemberId by, String words) {
        return team.centre.as(by, () -> issues.say(new SayIssue(UUID.randomUUID(), team.voice, words, 2)));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private static void click(CardButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void whatAnAgentSaysReachesTheLeaderWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, IssuesView.class)) {
            var leos = app.newUser(team.centre.signedIn(team.leo)).newWindow();
            var seen = leos.navigate(IssuesView.class);
            assertThat(leos.find(H1.class).single().getText()).isEqualTo("Nothing that was said is still in the way.");
            var dees = app.newUser(team.centre.signedIn(team.dee())).newWindow();
            var hers = dees.navigate(IssuesView.class);

            var form = hers.form.orElseThrow();
            form.say.click();
            assertThat(form.words.getErrorMessage()).isEqualTo("Say it in a sentence.");
            form.words.setValue("Two sign-ins for one refund");
            form.say.click();
            hear(leos);
            hear(dees);

            assertThat(text(seen.open)).contains("Two sign-ins for one refund", "1", "said once", "Answer");
            assertThat(text(hers.open))
                    .contains("Two sign-ins for one refund", "counted from five people on")
                    .doesNotContain("said once", "In my way too", "Answer");
        }
    }

    @Test
    void leaderAnswersSendsUpAndLaysTogether() {
        var first = said(team.dee(), "Two sign-ins");
        var second = said(team.agents.get(1), "It asks me twice");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, IssuesView.class)) {
            var leos = app.newUser(team.centre.signedIn(team.leo)).newWindow();
            var view = leos.navigate(IssuesView.class);

            view.open.act(IssueRow.SAME, second);
            var same = leos.find(SameField.class).single();
            click(same.send);
            assertThat(same.other.getErrorMessage()).isEqualTo("Choose one.");
            same.other.setValue(team.centre.as(team.leo, () -> reading.page(team.voice)).open().stream()
                    .filter(card -> card.id().equals(first))
                    .findFirst()
                    .orElseThrow());
            click(same.send);
            hear(leos);
            assertThat(text(view.open)).contains("Also said as: It asks me twice");

            view.open.act(IssueRow.ANSWER, first);
            var answer = leos.find(AnswerField.class).single();
            answer.words.setValue("We ask for one");
            click(answer.send);
            hear(leos);
            assertThat(text(view.open)).contains("Being tried", "We ask for one");

            view.open.act(IssueRow.RAISE, first);
            var raise = leos.find(WordsStep.class).single();
            raise.words.setValue("It is not ours to change");
            click(raise.send);
            hear(leos);
            assertThat(text(view.open)).contains("Sent up", "Why it was sent up: It is not ours to change");

            view.open.act(IssueRow.APART, second);
            hear(leos);
            assertThat(text(view.open)).doesNotContain("Also said as");
        }
    }

    @Test
    void theListAsksTheSameNumberOfStatementsForManyIssues() {
        var one = said(team.dee(), "Two sign-ins");
        team.centre.as(team.leo, () -> issues.answer(one, IssueState.TRIED, "We ask for one"));
        var few = team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice)));
        for (var i = 0; i < 12; i++) {
            var issue = said(team.agents.get(i % 6), "Thing " + i);
            team.centre.as(team.leo, () -> issues.answer(issue, IssueState.TRIED, "Trying"));
        }

        assertThat(team.centre.as(team.leo, () -> statements.during(() -> reading.page(team.voice))))
                .isEqualTo(few);
    }
}
