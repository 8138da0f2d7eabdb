package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.feedback.application.LongestWithoutWord;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** "Longest without a word from you", each with the way to write one. */
class WithoutWordSheet extends Sheet {
    WithoutWordSheet(List<LongestWithoutWord> waiting) {
        addClassName("without-word");
        add(new H2(getTranslation("feedback.home.longest")));
        waiting.stream().map(this::row).forEach(this::add);
        add(FeedbackNavigation.fairness(getTranslation("feedback.fairness.all")));
    }

    private Div row(LongestWithoutWord waiting) {
        var person = waiting.person();
        var name = new Span(person.name());
        name.addClassName("without-word__name");
        var since = new Span(waiting.days()
                .map(days -> getTranslation("feedback.home.days", days))
                .orElseGet(() -> getTranslation("feedback.home.never")));
        since.addClassName("without-word__since");
        var said = new Div(name, since);
        said.addClassName("without-word__said");
        var write = FeedbackNavigation.writeTo(person.id(), getTranslation("feedback.home.write"));
        write.addClassName("hb-button");
        write.getElement().setAttribute("aria-label", getTranslation("feedback.home.writeTo", person.firstName()));
        var row = new Div(new PersonMark(person.initials(), person.name(), person.hue()).silent(), said, write);
        row.addClassName("without-word__row");
        return row;
    }
}
