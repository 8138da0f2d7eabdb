package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.home.HomePart.Place;

/** What needs me now, what today holds, my week, and what came in: laid out from the parts the modules bring. */
@Route("")
@PageTitle("My shift")
@Menu(order = 0, title = "My shift", icon = "sun")
@PermitAll
class MyShiftView extends Main {
    private final transient HomeParts parts;
    private final transient Greeting greeting;
    private final transient NextSteps nextSteps;
    private final TodayStrip strip;
    private final PageHead head = new PageHead();
    private final Div above = new Div();
    private final Div below = new Div();

    MyShiftView(HomeParts parts, TodayStrip strip, Greeting greeting, NextSteps nextSteps) {
        this.parts = parts;
        this.strip = strip;
        this.greeting = greeting;
        this.nextSteps = nextSteps;
        addClassName("my-shift");
        above.addClassName("my-shift__column");
        below.addClassName("my-shift__column");
        add(head, above, strip, below);
        var changes = parts.changes();
        if (changes.isEmpty()) {
            show();
        } else {
            Signal.effect(this, () -> {
                changes.forEach(Signal::get);
                show();
            });
        }
    }

    /** Where the day turns on one thing, it stands first and the cards that wait come after the day. */
    private void show() {
        above.removeAll();
        below.removeAll();
        var needs = parts.at(Place.NEED);
        var lead = parts.at(Place.LEAD);
        head.finding(greeting.headline(getLocale(), needs.size(), parts.finding()));
        var today = new Span(greeting.today(getLocale()));
        today.addClassName("my-shift__date");
        head.right(today);
        strip.plain(!lead.isEmpty());
        row(above, Place.LEAD, lead);
        if (!needs.isEmpty()) {
            (lead.isEmpty() ? above : below).add(new NeedStack(needs));
        }
        for (var place : List.of(Place.TODAY, Place.WEEK, Place.BELOW)) {
            row(below, place, parts.at(place));
        }
        above.setVisible(above.getComponentCount() > 0);
        if (!above.isVisible() && below.getComponentCount() == 0) {
            below.add(nextSteps.instead(getLocale()));
        }
    }

    private static void row(Div column, Place place, List<Component> shown) {
        if (!shown.isEmpty()) {
            var row = new Div();
            row.addClassNames("my-shift__row", "my-shift__" + place.name().toLowerCase(Locale.ROOT));
            row.add(shown);
            column.add(row);
        }
    }
}
