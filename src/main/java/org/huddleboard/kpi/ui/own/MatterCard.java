package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.between.Matter;
import org.huddleboard.kpi.ui.PlainFigure;
import org.huddleboard.people.Person;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** Something about a figure that waits for me, on My shift. */
class MatterCard extends WordsCard {
    private MatterCard(CardKind kind, String title) {
        super(kind, title);
        addClassName("matter-card");
    }

    static MatterCard of(Matter matter, When when, Consumer<ChallengeId> takeIn) {
        return switch (matter) {
            case Matter.Challenged challenged -> challenged(challenged, when);
            case Matter.Answered answered -> answered(answered, takeIn);
            case Matter.Named named -> date("named", named.member());
            case Matter.Due due -> date("due", due.member());
        };
    }

    private static MatterCard challenged(Matter.Challenged matter, When when) {
        var member = matter.member().orElseThrow();
        var figure = name(matter.kpi()) + " " + figure(matter.kpi(), matter.figure());
        var key = matter.looked() ? "kpi.own.matter.checking" : "kpi.own.matter.challenged";
        var card = new MatterCard(CardKind.FEEDBACK, say(key, member.firstName(), figure));
        card.setWhen(when.say(matter.at(), card.getLocale()));
        card.words(
                new PersonMark(member.initials(), member.name(), member.hue()).large(), new Paragraph(matter.words()));
        card.actions(link(say("kpi.own.matter.answer"), member));
        card.audience(say("kpi.own.challenge.audience.leader", member.firstName()));
        return card;
    }

    private static MatterCard answered(Matter.Answered matter, Consumer<ChallengeId> takeIn) {
        var by = matter.by().orElseGet(() -> say("kpi.own.challenge.leader"));
        var card = new MatterCard(CardKind.FEEDBACK, say("kpi.own.matter.answered", by, name(matter.kpi())));
        var outcome = new Span(say("kpi.own.challenge.choice." + matter.outcome()));
        outcome.addClassName("matter-card__outcome");
        card.words(outcome, new Paragraph(matter.words()));
        var read = new CardButton(Glyph.CHECK, say("kpi.own.matter.read")).primary();
        read.addClickListener(_ -> takeIn.accept(matter.challenge()));
        var page = OwnNavigation.toMine(say("kpi.own.matter.mine"), matter.kpi());
        page.addClassName("hb-button");
        card.actions(read, page);
        card.audience(say("kpi.own.challenge.audience.own"));
        return card;
    }

    /** Says neither which figure nor what about it: somebody may be passing by. */
    private static MatterCard date(String what, Optional<Person> member) {
        var side = member.isPresent() ? ".leader" : ".own";
        var name = member.map(Person::firstName).orElse("");
        var card = new MatterCard(CardKind.TASK, say("kpi.own.matter." + what + side, name));
        card.words(new Paragraph(say("kpi.own.matter." + what + "Why" + side, name)));
        card.actions(member.map(person -> link(say("kpi.own.matter.open"), person))
                .orElseGet(() -> button(OwnNavigation.toMine(say("kpi.own.matter.open")))));
        card.audience(say("kpi.own.target.audience" + side, name));
        return card;
    }

    private static RouterLink link(String text, Person member) {
        return button(OwnNavigation.toMember(text, member.id()));
    }

    private static RouterLink button(RouterLink link) {
        link.addClassNames("hb-button", "hb-button--primary");
        return link;
    }

    private static String name(KpiCode kpi) {
        return say(kpi.key() + ".name");
    }

    private static String figure(KpiCode kpi, double figure) {
        return PlainFigure.of(UI.getCurrentOrThrow(), kpi.unit(), figure);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
