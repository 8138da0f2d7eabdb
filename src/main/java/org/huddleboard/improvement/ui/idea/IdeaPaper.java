package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.application.idea.IdeaCard;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.VariationMark;

/** One idea on the board: its line, whose it is, and where it stands. */
class IdeaPaper extends Article {
    IdeaPaper(IdeaCard idea, TeamChange figures) {
        addClassNames("idea-paper", "idea-paper--" + (idea.state() == IdeaState.ADOPTED ? "adopted" : "open"));
        if (idea.state() == IdeaState.ADOPTED) {
            addClassName(CardKind.CHANGE.className());
        }
        add(new KindToken(CardKind.CHANGE), new H3(IdeaNavigation.page(idea.id(), idea.title())), by(idea));
        switch (idea.state()) {
            case IDEA -> {}
            case TRIAL -> idea.trial().ifPresent(this::trial);
            case MEASURED -> measured(idea, figures);
            case ADOPTED, DROPPED -> {
                add(new Chip(
                        idea.state() == IdeaState.ADOPTED ? Glyph.CHECK : Glyph.CLOSE,
                        getTranslation("improvement.idea.state." + idea.state())));
                measured(idea, figures);
            }
        }
    }

    private Div by(IdeaCard idea) {
        var by = new Div();
        by.addClassName("idea-paper__by");
        idea.by()
                .ifPresent(person -> by.add(new PersonMark(person.initials(), person.name(), person.hue())
                        .small()
                        .silent()));
        by.add(new Span(getTranslation(
                "improvement.idea.by",
                idea.by().map(Person::firstName).orElse(getTranslation("improvement.somebody")),
                Said.day(this, idea.broughtOn()))));
        return by;
    }

    private void trial(IdeaCard.TrialDays trial) {
        var key = trial.isOver() ? "improvement.idea.trial.over" : "improvement.idea.trial.until";
        add(new Paragraph(getTranslation(key, Said.day(this, trial.to()))));
        trial.kpi().map(this::by).ifPresent(this::add);
    }

    private Paragraph by(KpiCode kpi) {
        return new Paragraph(getTranslation("improvement.idea.trial.by", Said.name(this, kpi)));
    }

    private void measured(IdeaCard idea, TeamChange figures) {
        idea.measures()
                .forEach(measure -> add(new Paragraph(getTranslation(
                        "improvement.idea.figure",
                        Said.name(this, measure.kpi()),
                        Said.fromTo(this, measure, figures)))));
        idea.measures().stream().findFirst().map(this::mark).ifPresent(this::add);
    }

    private VariationMark mark(Measure measure) {
        Variation variation = measure.variation();
        return new VariationMark(variation, measure.up(), getTranslation("improvement.measure." + variation));
    }
}
