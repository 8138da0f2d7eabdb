package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.feedback.application.ask.MyAsk;
import org.huddleboard.people.Person;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Printed;
import org.huddleboard.shared.ui.Sheet;

/** What colleagues asked me, then what I asked colleagues; printed, with one listener for all buttons. */
public class AskedForList extends Section {
    public static final String NOT_NOW = "not-now";
    public static final String TAKE_BACK = "take-back";

    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient When when;

    public AskedForList(When when, BiConsumer<String, RequestId> act) {
        this.when = when;
        addClassName("asked-for");
        getElement()
                .addEventListener("click", event -> told(event, act))
                .addEventData(ACTION)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private static void told(DomEvent event, BiConsumer<String, RequestId> act) {
        var data = event.getEventData();
        act.accept(
                data.get(ACTION).asString(),
                AskNavigation.requestId(data.get(REF).asString()));
    }

    public void show(List<AskedOfMe> ofMe, List<MyAsk> mine) {
        removeAll();
        if (!ofMe.isEmpty()) {
            add(new H2(getTranslation("feedback.askedFor.ofMe")));
            ofMe.stream().map(this::ofMe).map(Printed::of).forEach(this::add);
        }
        if (!mine.isEmpty()) {
            add(new H2(getTranslation("feedback.askedFor.mine")));
            mine.stream().map(this::mine).map(Printed::of).forEach(this::add);
        }
    }

    private Component ofMe(AskedOfMe asked) {
        var answer = AskNavigation.answer(asked, getTranslation("feedback.askedFor.answer"));
        answer.addClassNames("hb-button", "hb-button--primary");
        var notNow = new CardButton(getTranslation("feedback.askedFor.notNow"))
                .soft()
                .setAction(NOT_NOW, asked.id().toString());
        var buttons = new Div(answer, notNow);
        buttons.addClassName("asked-for__buttons");
        var who = new Div(
                mark(asked.by()),
                new Span(getTranslation("feedback.askedFor.asks", AskSentences.name(asked.by()))),
                when(when.say(asked.at(), getLocale())));
        who.addClassName("asked-for__who");
        return sheet(who, about(asked.behaviour()), buttons);
    }

    private Component mine(MyAsk asked) {
        var sheet = sheet(about(asked.behaviour()), when(when.say(asked.at(), getLocale())));
        asked.colleagues().stream().map(this::line).forEach(sheet::add);
        return sheet;
    }

    private Div line(MyAsk.Colleague asked) {
        var name = new Span(asked.person().map(Person::name).orElseGet(() -> AskSentences.name(Optional.empty())));
        name.addClassName("asked-for__name");
        var line = new Div(mark(asked.person()), name);
        line.addClassName("asked-for__line");
        asked.answer()
                .ifPresentOrElse(
                        card -> {
                            var read = AskNavigation.card(card, getTranslation("feedback.askedFor.read"));
                            read.addClassName("hb-button");
                            read.setAriaLabel(
                                    getTranslation("feedback.askedFor.readOf", AskSentences.name(asked.person())));
                            line.add(read);
                        },
                        () -> line.add(new Chip(
                                glyph(asked.state()), getTranslation("feedback.askedFor.state." + asked.state()))));
        if (asked.state() == RequestState.WAITING) {
            var back = new CardButton(getTranslation("feedback.talk.takeBack"))
                    .soft()
                    .setAction(TAKE_BACK, asked.request().toString());
            back.setAriaLabel(getTranslation("feedback.askedFor.takeBackOf", AskSentences.name(asked.person())));
            line.add(back);
        }
        return line;
    }

    private static Glyph glyph(RequestState state) {
        return switch (state) {
            case WAITING -> Glyph.CLOCK;
            case ANSWERED -> Glyph.CHECK;
            case NOT_NOW -> Glyph.PAUSE;
            case TAKEN_BACK -> Glyph.CLOSE;
        };
    }

    private static Sheet sheet(Component... parts) {
        var sheet = new Sheet(parts);
        sheet.addClassName("asked-for__sheet");
        return sheet;
    }

    private static Paragraph about(String words) {
        var about = new Paragraph(words);
        about.addClassName("asked-for__about");
        return about;
    }

    private static Span when(String said) {
        var when = new Span(said);
        when.addClassName("asked-for__when");
        return when;
    }

    private static Component mark(Optional<Person> person) {
        return person.<Component>map(known -> new PersonMark(known.initials(), known.name(), known.hue())
                        .small()
                        .silent())
                .orElseGet(Span::new);
    }
}
