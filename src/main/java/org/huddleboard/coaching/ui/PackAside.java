package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CheckCommitment;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.Pack;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.goals.MemberGoals;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.Sparkline;

/** What is known beforehand: what was agreed before, figures on their wobble, the latest feedback, the goals. */
class PackAside extends Aside {
    private final transient CoachingPage page;
    private final transient CoachingTimes times;

    PackAside(CoachingPage page, Pack pack, CoachingTimes times, Consumer<CheckCommitment> check) {
        this.page = page;
        this.times = times;
        addClassName("pack");
        getElement().setAttribute("aria-label", getTranslation("coaching.pack.label"));
        if (!pack.commitments().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("commitment-list");
            pack.commitments().forEach(card -> list.add(new CommitmentRow(card, times, Optional.empty(), check)));
            add(sheet("coaching.pack.before", list));
        }
        if (!pack.goals().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("pack__list");
            pack.goals().forEach(goal -> list.add(goal(goal)));
            add(sheet("coaching.pack.goals", list));
        }
        if (!pack.figures().isEmpty()) {
            var figures = new Div();
            pack.figures().forEach(figure -> figures.add(figure(figure)));
            add(sheet("coaching.pack.figures", figures));
        }
        if (!pack.cards().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("pack__list");
            pack.cards().forEach(card -> list.add(card(card)));
            add(sheet("coaching.pack.cards", list));
        }
        if (getComponentCount() == 0) {
            add(sheet("coaching.pack.nothing", new Paragraph(getTranslation("coaching.pack.nothingWhy"))));
        }
    }

    private Sheet sheet(String key, Component content) {
        var own = page.side() == Side.AGENT ? ".mine" : ".theirs";
        var sheet = new Sheet(new H2(getTranslation(key + own, page.agent().firstName())), content);
        sheet.addClassName("pack__sheet");
        return sheet;
    }

    private Component figure(Pack.Figure figure) {
        var drawn = figure.drawn();
        var name = getTranslation(figure.kpi().key() + ".name");
        var value = new Span(drawn.value());
        value.addClassNames("hb-fig", "hb-fig--s");
        var head = new Div(
                new H3(name),
                value,
                new VariationMark(drawn.variation(), getTranslation("kit.chart.judged." + drawn.variation())));
        head.addClassName("pack__figure-head");
        var sentence = new Paragraph(
                page.side() == Side.AGENT
                        ? drawn.sentence()
                        : getTranslation(
                                "coaching.pack.bandTheirs", page.agent().firstName()));
        sentence.addClassName("pack__quiet");
        var part = new Div(
                head,
                new Sparkline(
                        new Sparkline.Series(name, drawn.weeks(), drawn.limits().orElse(null), null)),
                sentence);
        part.addClassName("pack__figure");
        return part;
    }

    private ListItem card(Pack.Card card) {
        var letter = card.letter();
        var kind = letter.model() == FeedbackModel.THANKS ? CardKind.THANKS : CardKind.FEEDBACK;
        var from = card.from().map(Person::name).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var who = new Span(getTranslation(
                "coaching.pack.cardFrom", from, times.day(card.at().toLocalDate(), getLocale())));
        who.addClassName("pack__quiet");
        var said = new Div(new Paragraph(letter.words()), who);
        said.addClassName("pack__said");
        return new ListItem(new KindToken(kind), said);
    }

    private ListItem goal(MemberGoals.Line goal) {
        var sentence = new Span(goal.sentence());
        sentence.addClassName("pack__goal");
        var review = new Span(goal.nextStep()
                .map(step -> getTranslation("coaching.pack.goalStep", step, times.day(goal.reviewOn(), getLocale())))
                .orElseGet(() -> getTranslation("coaching.pack.goalReview", times.day(goal.reviewOn(), getLocale()))));
        review.addClassName("pack__quiet");
        var said = new Div(sentence, review);
        said.addClassName("pack__said");
        return new ListItem(new KindToken(CardKind.TASK), said);
    }
}
