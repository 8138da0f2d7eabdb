package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.huddle.application.HuddleCard.Agreed;
import org.huddleboard.huddle.application.HuddleCard.Asked;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.tips.TipNote;

/** What the current block puts before the team, large. */
class Stage extends Section {
    private static final int WINS = 6;

    private final transient HuddleDesk desk;

    Stage(HuddleDesk desk) {
        this.desk = desk;
        addClassName("stage");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(HuddleCard card) {
        removeAll();
        switch (card.current().kind()) {
            case WINS -> wins(card.wins());
            case NUMBERS ->
                card.shown().map(shown -> new FigureSheet(shown.figure())).ifPresent(this::add);
            case FOCUS -> focus(card);
            case ACTIONS -> actions(card);
        }
    }

    private void wins(List<HuddleCard.Win> wins) {
        if (wins.isEmpty()) {
            add(still("huddle.wins.none"));
        }
        wins.stream().limit(WINS).map(this::win).forEach(this::add);
    }

    private Component win(HuddleCard.Win win) {
        var card = new WordsCard(
                CardKind.THANKS,
                win.who()
                        .map(who -> getTranslation("huddle.wins.thanks", who))
                        .orElse(getTranslation("huddle.wins.win")));
        card.words(new Paragraph(win.words()));
        return card;
    }

    private void focus(HuddleCard card) {
        if (card.questions().isEmpty()
                && card.beside().isEmpty()
                && card.tips().isEmpty()
                && card.inTheWay().isEmpty()) {
            add(still("huddle.focus.none"));
        }
        card.questions().forEach(question -> add(question(question, card.mayRun())));
        card.inTheWay().map(this::inTheWay).ifPresent(this::add);
        if (!card.beside().isEmpty()) {
            var sheet = new Sheet(getTranslation("huddle.focus.beside"));
            card.beside().stream().map(this::pair).forEach(sheet::add);
            add(sheet);
        }
        card.tips().stream().map(this::tip).forEach(this::add);
    }

    private Component inTheWay(TeamIssues.Top top) {
        var heading = top.people().isPresent()
                ? getTranslation("huddle.focus.inTheWay", top.people().getAsInt())
                : getTranslation("huddle.focus.inTheWayFew");
        var words = new Paragraph(top.words());
        words.addClassName("stage__words");
        return new Sheet(new H2(heading), words);
    }

    private Component tip(TipNote tip) {
        var card = new WordsCard(CardKind.TIP, getTranslation("huddle.focus.tip"));
        card.words(new H2(tip.title()));
        Stream.of(tip.doThis(), tip.say())
                .filter(words -> !words.isBlank())
                .forEach(words -> card.words(new Paragraph(words)));
        return card;
    }

    private Component question(Asked asked, boolean mayRun) {
        var head = new Div(
                Glyph.QUESTION.icon(),
                new H2(asked.by()
                        .map(person -> getTranslation("huddle.focus.by", person.firstName()))
                        .orElse(getTranslation("huddle.focus.anonymous"))));
        head.addClassName("stage__asked");
        if (mayRun) {
            var hide = new CardButton(getTranslation("huddle.focus.hide")).soft();
            hide.setAriaLabel(getTranslation("huddle.focus.hideThis", asked.words()));
            hide.addClickListener(_ -> desk.notes.hide(asked.id()));
            head.add(hide);
        }
        var words = new Paragraph(asked.words());
        words.addClassName("stage__words");
        return new Sheet(head, words);
    }

    private Component pair(BesideEachOther.Pair pair) {
        return new Paragraph(getTranslation("huddle.focus.pair", pair.guestName(), pair.hostName(), pair.skill()));
    }

    private void actions(HuddleCard card) {
        if (card.actions().isEmpty()) {
            add(still("huddle.actions.none"));
            return;
        }
        var sheet = new Sheet(getTranslation("huddle.actions.open"));
        sheet.addClassName("stage__actions");
        card.actions().stream()
                .map((Agreed action) -> new AgreedRow(action, card.mayRun(), desk))
                .forEach(sheet::add);
        add(sheet);
    }

    private Component still(String key) {
        var sheet = new Sheet(new H2(getTranslation(key)));
        sheet.addClassName("stage__still");
        return sheet;
    }

    static PersonMark mark(Person person) {
        return new PersonMark(person.initials(), person.name(), person.hue())
                .small()
                .silent();
    }

    static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("huddle-quiet");
        return span;
    }
}
