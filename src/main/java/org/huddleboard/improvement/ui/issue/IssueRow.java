package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.application.issue.IssueCard;
import org.huddleboard.improvement.application.issue.IssuePage;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;

/** One thing that gets in the way: how many said so, in which words, what was answered, and the steps to take. */
class IssueRow extends Article {
    static final String TOO = "too";
    static final String ANSWER = "answer";
    static final String SAME = "same";
    static final String RAISE = "raise";
    static final String APART = "apart";

    private final Div below = new Div();

    IssueRow(IssueCard card, IssuePage page) {
        addClassName("issue-row");
        var said = new Div(new H3(card.words()), facts(card));
        said.addClassName("issue-row__said");
        card.raisedBecause()
                .ifPresent(reason -> said.add(new Paragraph(getTranslation("improvement.issue.raised", reason))));
        card.answers().stream().limit(2).forEach(answer -> said.add(answer(answer)));
        card.same().forEach(same -> said.add(same(same, page.mayManage())));
        below.addClassName("issue-row__below");
        add(count(card), said, buttons(card, page), below);
    }

    private Div count(IssueCard card) {
        var count = new Div();
        count.addClassName("issue-row__count");
        card.count()
                .ifPresentOrElse(
                        told -> {
                            var people = new Span(String.valueOf(told.people()));
                            people.addClassNames("hb-fig", "hb-fig--m");
                            count.add(people, new Span(getTranslation("improvement.issue.people", told.people())));
                        },
                        () -> {
                            count.addClassName("issue-row__count--hidden");
                            count.add(new Span(getTranslation("improvement.issue.few")));
                        });
        return count;
    }

    private Div facts(IssueCard card) {
        var facts = new Div();
        facts.addClassName("issue-row__facts");
        if (card.state() != IssueState.OPEN) {
            facts.add(new Chip(glyph(card.state()), getTranslation("improvement.issue.state." + card.state())));
        }
        if (card.raisedBecause().isPresent()) {
            facts.add(new Chip(Glyph.FLAG, getTranslation("improvement.issue.up")));
        }
        if (card.again()) {
            facts.add(new Chip(Glyph.WARNING, getTranslation("improvement.issue.again")));
        }
        card.count()
                .ifPresent(count -> facts.add(
                        new Span(getTranslation("improvement.issue.times", count.times())),
                        new Span(getTranslation("improvement.issue.impact." + count.impact()))));
        facts.add(new Span(getTranslation("improvement.issue.last", Said.day(this, card.lastSaid()))));
        return facts;
    }

    private static Glyph glyph(IssueState state) {
        return switch (state) {
            case OPEN -> Glyph.QUESTION;
            case TRIED -> Glyph.CLOCK;
            case FIXED -> Glyph.CHECK;
            case CANNOT -> Glyph.CLOSE;
        };
    }

    private Paragraph answer(IssueCard.Answer answer) {
        var who = new Span(getTranslation(
                "improvement.issue.answered." + answer.kind(),
                answer.by().map(Person::firstName).orElse(getTranslation("improvement.somebody")),
                Said.day(this, answer.on())));
        who.addClassName("issue-row__who");
        var line = new Paragraph(who, new Span(answer.words()));
        line.addClassName("issue-row__answer");
        return line;
    }

    private Div same(IssueCard.Same same, boolean mayManage) {
        var line = new Div(new Span(getTranslation("improvement.issue.alsoSaid", same.words())));
        line.addClassName("issue-row__same");
        if (mayManage) {
            var apart = new CardButton(getTranslation("improvement.issue.step.apart"))
                    .soft()
                    .setAction(APART, same.id().toString());
            apart.setAriaLabel(getTranslation("improvement.issue.step.apart.of", same.words()));
            line.add(apart);
        }
        return line;
    }

    private Div buttons(IssueCard card, IssuePage page) {
        var buttons = new Div();
        buttons.addClassName("issue-row__buttons");
        if (page.maySay() && !card.mine()) {
            buttons.add(button(card, Glyph.PLUS, TOO));
        }
        if (page.mayManage()) {
            buttons.add(button(card, Glyph.SPEECH, ANSWER));
            if (card.raisedBecause().isEmpty() && !card.state().isSettled()) {
                buttons.add(button(card, Glyph.FLAG, RAISE));
            }
            if (card.raisedBecause().isEmpty() && page.open().stream().anyMatch(other -> !other.equals(card))) {
                buttons.add(button(card, Glyph.LINK, SAME));
            }
        }
        if (page.maySay() && !card.state().isSettled()) {
            buttons.add(idea(card));
        }
        return buttons;
    }

    private Component idea(IssueCard card) {
        var way = new Anchor(Tab.IDEAS.path() + "?issue=" + card.id(), getTranslation("improvement.issue.step.idea"));
        way.addClassNames("hb-button", "hb-button--soft");
        way.getElement().setAttribute("aria-label", getTranslation("improvement.issue.step.idea.of", card.words()));
        return way;
    }

    private CardButton button(IssueCard card, Glyph glyph, String step) {
        var button = new CardButton(glyph, getTranslation("improvement.issue.step." + step))
                .setAction(step, card.id().toString());
        button.setAriaLabel(getTranslation("improvement.issue.step." + step + ".of", card.words()));
        return button;
    }

    /** Opens a field under the row. */
    void ask(Component field) {
        below.removeAll();
        below.add(field);
    }

    void endAsking() {
        below.removeAll();
    }
}
