package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.application.idea.IdeaDetails;
import org.huddleboard.improvement.ui.parts.CreditsPart;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.WordsCard;

/** The idea in its own words, who had a part in it, and every step it took. */
class IdeaStory extends Div {
    IdeaStory(IdeaDetails details, IdeaDesk desk) {
        addClassName("idea-story");
        add(words(details), credits(details, desk), steps(details));
    }

    private WordsCard words(IdeaDetails details) {
        var card = details.card();
        var by = card.by().map(Person::firstName).orElse(getTranslation("improvement.somebody"));
        var paper = new WordsCard(CardKind.TASK, getTranslation("improvement.idea.from", by));
        paper.setWhen(Said.day(this, card.broughtOn()));
        var title = new Paragraph(card.title());
        title.addClassName("hb-strong");
        paper.words(title, new Paragraph(card.words()));
        details.issue()
                .ifPresent(issue -> paper.words(new Paragraph(getTranslation("improvement.idea.against", issue))));
        card.journey()
                .ifPresent(step -> paper.words(new Paragraph(
                        getTranslation("improvement.idea.eases", getTranslation("improvement.idea.journey." + step)))));
        paper.audience(getTranslation("improvement.home.audience"));
        return paper;
    }

    private Sheet credits(IdeaDetails details, IdeaDesk desk) {
        var card = details.card();
        var part = details.mayManage()
                ? new CreditsPart(
                        card.credits(),
                        details.members(),
                        person -> desk.credits.name(card.id(), person.id()),
                        person -> desk.credits.takeBack(card.id(), person.id()))
                : new CreditsPart(card.credits());
        var sheet = new Sheet(new H2(getTranslation("improvement.credits.heading")));
        if (card.credits().isEmpty()) {
            sheet.add(new Paragraph(getTranslation("improvement.credits.none")));
        }
        sheet.add(part);
        sheet.addClassName("idea-story__credits");
        return sheet;
    }

    private Sheet steps(IdeaDetails details) {
        var list = new OrderedList();
        list.addClassName("idea-story__steps");
        details.steps().forEach(step -> {
            var what = new Span(getTranslation("improvement.idea.step." + step.state()));
            what.addClassName("hb-strong");
            var who = new Span(getTranslation(
                    "improvement.idea.by",
                    step.by().map(Person::firstName).orElse(getTranslation("improvement.somebody")),
                    Said.day(this, step.on())));
            who.addClassName("idea-story__who");
            var item = new ListItem(what, who);
            step.words().map(Paragraph::new).ifPresent(item::add);
            list.add(item);
        });
        return new Sheet(new H2(getTranslation("improvement.idea.steps")), list);
    }
}
