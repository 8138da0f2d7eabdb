package org.huddleboard.improvement.ui.issue;

import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.issue.IssueCard;
import org.huddleboard.improvement.application.issue.IssuePage;
import org.huddleboard.shared.ui.RowSheet;

/** Things that get in the way, under each other. */
class IssueList extends RowSheet<IssueId, IssueCard, IssueRow> {
    private final transient IssueSteps steps;
    private transient Optional<IssuePage> page = Optional.empty();

    IssueList(String heading, IssueSteps steps) {
        super(heading, IssueCard::id);
        this.steps = steps;
        addClassName("issue-list");
    }

    void show(IssuePage now, List<IssueCard> cards) {
        page = Optional.of(now);
        lay(cards);
    }

    @Override
    protected IssueRow draw(IssueCard card) {
        return new IssueRow(card, page.orElseThrow());
    }

    @Override
    protected void act(String step, String ref) {
        act(step, IssueId.of(ref));
    }

    void act(String step, IssueId id) {
        page.ifPresent(now -> {
            if (step.equals(IssueRow.APART)) {
                steps.apart(id);
            } else {
                row(id).ifPresent(row -> card(id).ifPresent(card -> steps.take(step, card, row, now)));
            }
        });
    }
}
