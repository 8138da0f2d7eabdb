package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.application.audit.AuditLine;
import org.huddleboard.goals.ui.GoalFrom;

/** One finding of a self-audit: what was rated, how, with which example and figure; and the way to a goal. */
class FindingCard extends Article {
    FindingCard(AuditId audit, AuditLine line) {
        addClassName("finding-card");
        var head = new Div(new H3(SubjectWords.name(this, line.subject())));
        head.addClassName("finding-card__head");
        line.rating().ifPresent(rating -> {
            var given = new Span(getTranslation("goals.audit.rating." + rating));
            given.addClassName("finding-card__rating");
            head.add(given);
        });
        add(head);
        if (!line.example().isEmpty()) {
            add(new Paragraph(getTranslation("goals.audit.quoted", line.example())));
        }
        if (!line.figure().isEmpty()) {
            small(line.figure());
        }
        line.before()
                .ifPresent(before ->
                        small(getTranslation("goals.audit.before", getTranslation("goals.audit.rating." + before))));
        switch (line.finding()) {
            case DEVELOP -> add(goal(audit, line));
            case SECOND_LOOK -> {
                small(getTranslation(line.rating().orElse(0) > 3 ? "goals.audit.secondHigh" : "goals.audit.secondLow"));
                add(goal(audit, line));
            }
            case NO_EXAMPLE -> small(getTranslation("goals.audit.noExample"));
            case STRENGTH, STEADY -> {
                // nothing is to be done about it
            }
        }
    }

    private void small(String text) {
        var small = new Paragraph(text);
        small.addClassName("finding-card__small");
        add(small);
    }

    private Anchor goal(AuditId audit, AuditLine line) {
        var link = new Anchor(GoalFrom.audit(audit, line.subject()), getTranslation("goals.audit.setGoal"));
        link.addClassName("hb-button");
        link.setAriaLabel(getTranslation("goals.audit.setGoalAt", SubjectWords.name(this, line.subject())));
        return link;
    }
}
