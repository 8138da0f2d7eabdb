package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.coaching.application.DueCard;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;

/** People and when their one-to-one is due, the longest overdue first; one listener for all of their buttons. */
class DueList extends UnorderedList {
    private static final String CHOOSE = "choose";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final CoachingTimes times;

    DueList(CoachingTimes times, Consumer<MemberId> choose) {
        this.times = times;
        addClassName("due-list");
        getElement()
                .addEventListener(
                        "click",
                        event -> choose.accept(
                                MemberId.of(event.getEventData().get(REF).asString())))
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    void show(List<DueCard> people) {
        removeAll();
        people.forEach(card -> add(row(card)));
    }

    private ListItem row(DueCard card) {
        var name = new Span(card.person().name());
        name.addClassName("due-list__name");
        var rhythm = new Span(getTranslation("coaching.due.cadence." + card.cadence()));
        rhythm.addClassName("due-list__rhythm");
        var who = new Div(name, rhythm);
        who.addClassName("due-list__who");
        var last = new Span(card.last()
                .map(day -> getTranslation("coaching.due.last", times.day(day, getLocale())))
                .orElseGet(() -> getTranslation("coaching.due.never")));
        var counted = new Span(getTranslation("coaching.due.cancelled", card.cancelled()));
        var past = new Div(last);
        if (card.cancelled() > 0) {
            past.add(counted);
        }
        past.addClassName("due-list__past");
        var row = new ListItem(
                new PersonMark(
                                card.person().initials(),
                                card.person().name(),
                                card.person().hue())
                        .silent(),
                who,
                past,
                standing(card),
                step(card));
        row.addClassName("due-list__row");
        return row;
    }

    private Span standing(DueCard card) {
        var mark = new Span(card.planned()
                .map(next -> getTranslation(
                        next.settled() ? "coaching.due.planned" : "coaching.due.proposed",
                        times.when(next.start(), getLocale())))
                .orElseGet(() -> card.overdue()
                        ? getTranslation("coaching.due.over", card.daysOver())
                        : getTranslation("coaching.due.until", times.day(card.due(), getLocale()))));
        mark.addClassNames("due-list__standing", "hb-before");
        if (card.overdue()) {
            mark.addClassNames("due-list__standing--over", Glyph.WARNING.className());
        } else {
            mark.addClassName((card.planned().isPresent() ? Glyph.CALENDAR : Glyph.CLOCK).className());
        }
        return mark;
    }

    private Component step(DueCard card) {
        var first = card.person().firstName();
        return card.planned()
                .<Component>map(next -> {
                    var open = CoachingNavigation.sessionButton(next.id(), getTranslation("coaching.due.open"));
                    open.getElement().setAttribute("aria-label", getTranslation("coaching.due.openOf", first));
                    return open;
                })
                .orElseGet(() -> {
                    var button = new CardButton(getTranslation("coaching.due.find"))
                            .setAction(CHOOSE, card.person().id().toString());
                    button.setAriaLabel(getTranslation("coaching.due.findFor", first));
                    return button;
                });
    }
}
