package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.application.activity.ActivityCard;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.kpi.TeamChange;

/** An objective cut in its five parts, each over its letter-word. */
class SmartLine extends Div {
    SmartLine(ActivityCard card, TeamChange figures) {
        addClassName("smart-parts");
        var from = figures.value(card.kpi(), card.baseline().value(), getLocale());
        var to = figures.value(card.kpi(), card.target(), getLocale());
        part("specific", card.what());
        part("measurable", getTranslation("improvement.activity.measure", Said.name(this, card.kpi()), from, to));
        part("achievable", card.how());
        part("relevant", card.why());
        part("timed", getTranslation("improvement.activity.by", Said.day(this, card.due())));
    }

    private void part(String letter, String words) {
        var said = new Span(words);
        said.addClassName("smart-parts__words");
        var word = new Span(getTranslation("improvement.activity.smart." + letter));
        word.addClassName("smart-parts__letter");
        var part = new Div(said, word);
        part.addClassName("smart-parts__part");
        add(part);
    }
}
