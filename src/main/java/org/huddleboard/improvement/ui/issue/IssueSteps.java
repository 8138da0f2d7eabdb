package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.Component;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.issue.IssueCard;
import org.huddleboard.improvement.application.issue.IssuePage;
import org.huddleboard.improvement.application.issue.IssueService;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.WordsStep;

/** Takes the steps at things that get in the way, and asks below the row for what a step needs. */
class IssueSteps {
    private static final int MEDIUM = 2;

    private final IssueService issues;
    private final ImproveDesk desk;

    IssueSteps(IssueService issues, ImproveDesk desk) {
        this.issues = issues;
        this.desk = desk;
    }

    void apart(IssueId id) {
        issues.apart(id);
    }

    void take(String step, IssueCard card, IssueRow row, IssuePage page) {
        switch (step) {
            case IssueRow.TOO -> issues.sayToo(card.id(), MEDIUM);
            case IssueRow.ANSWER -> answer(card, row);
            case IssueRow.RAISE -> raise(card, row);
            case IssueRow.SAME -> same(card, row, page);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void answer(IssueCard card, IssueRow row) {
        var field = new AnswerField(
                desk.keeper("answer/" + card.id()),
                (kind, words) -> issues.answer(card.id(), kind, words),
                row::endAsking);
        row.ask(field);
        field.words.focus();
    }

    private void raise(IssueCard card, IssueRow row) {
        var labels = new WordsStep.Labels(
                say(row, "improvement.escalate.label"),
                say(row, "improvement.issue.raiseHint"),
                say(row, "improvement.escalate.send"),
                AgreeAction.MAX_TEXT);
        var field = new WordsStep(
                "reason",
                labels,
                desk.keeper("raise/" + card.id()),
                reason -> issues.raise(card.id(), reason),
                row::endAsking);
        row.ask(field);
        field.words.focus();
    }

    private void same(IssueCard card, IssueRow row, IssuePage page) {
        var others = page.open().stream()
                .filter(other -> !other.id().equals(card.id()))
                .toList();
        var field = new SameField(others, other -> issues.same(card.id(), other), row::endAsking);
        row.ask(field);
        field.other.focus();
    }

    private static String say(Component place, String key) {
        return place.getTranslation(key);
    }
}
