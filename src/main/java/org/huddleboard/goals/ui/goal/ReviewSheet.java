package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.shared.ui.Sheet;

/** How a member looked back: what they say, what the figure said that day, and what follows. */
class ReviewSheet extends Sheet {
    ReviewSheet(GoalPage.Review review, DayWords days) {
        addClassName("review-sheet");
        var words = new Paragraph(review.words());
        words.addClassName("review-sheet__words");
        add(new H2(getTranslation("goals.review.heading." + review.outcome())), words);
        review.figure().map(Paragraph::new).ifPresent(this::add);
        add(new Paragraph(
                getTranslation("goals.review.decided." + review.decision(), days.say(review.on(), getLocale()))));
    }
}
