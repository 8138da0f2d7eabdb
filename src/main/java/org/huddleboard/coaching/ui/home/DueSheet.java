package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.coaching.application.DueCard;
import org.huddleboard.coaching.ui.CoachingNavigation;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** "One-to-ones past their day", with the way to find a time. */
class DueSheet extends Sheet {
    DueSheet(List<DueCard> over) {
        addClassName("due-home");
        add(new H2(getTranslation("coaching.home.due")));
        over.stream().map(this::row).forEach(this::add);
        var link = CoachingNavigation.people(getTranslation("coaching.home.find"));
        link.addClassName("hb-button");
        add(link);
    }

    private Div row(DueCard card) {
        var name = new Span(card.person().name());
        name.addClassName("due-home__name");
        var says = new Span(getTranslation("coaching.due.over", card.daysOver()));
        says.addClassNames("due-home__over", "hb-before", Glyph.WARNING.className());
        var row = new Div(
                new PersonMark(
                                card.person().initials(),
                                card.person().name(),
                                card.person().hue())
                        .silent(),
                name,
                says);
        row.addClassName("due-home__row");
        return row;
    }
}
