package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.HomePart.Place;
import org.huddleboard.shell.errors.BoardErrorHandler;
import org.springframework.security.access.AccessDeniedException;

/** What needs me now, what today holds, my week, and what came in: laid out from the parts the modules bring. */
@Route("")
@PageTitle("My shift")
@Menu(order = 0, title = "My shift", icon = "sun")
@PermitAll
class MyShiftView extends Main {
    private final transient List<HomePart> parts;
    private final transient Greeting greeting;
    private final transient NextSteps nextSteps;
    private final transient BoardErrorHandler errors;
    private final PageHead head = new PageHead();
    private final Div column = new Div();

    MyShiftView(List<HomePart> parts, Greeting greeting, NextSteps nextSteps, BoardErrorHandler errors) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
        this.greeting = greeting;
        this.nextSteps = nextSteps;
        this.errors = errors;
        addClassName("my-shift");
        column.addClassName("my-shift__column");
        add(head, column);
        var changes = parts.stream()
                .flatMap(part -> part.changes().stream())
                .distinct()
                .toList();
        if (changes.isEmpty()) {
            show();
        } else {
            Signal.effect(this, () -> {
                changes.forEach(Signal::get);
                show();
            });
        }
    }

    private void show() {
        column.removeAll();
        var needs = at(Place.NEED);
        head.finding(greeting.headline(getLocale(), needs.size()));
        var today = new Span(greeting.today(getLocale()));
        today.addClassName("my-shift__date");
        head.right(today);
        if (!needs.isEmpty()) {
            column.add(new NeedStack(needs));
        }
        row(Place.TODAY);
        row(Place.WEEK);
        row(Place.BELOW);
        if (column.getComponentCount() == 0) {
            column.add(nextSteps.instead(getLocale()));
        }
    }

    private void row(Place place) {
        var shown = at(place);
        if (!shown.isEmpty()) {
            var row = new Div();
            row.addClassNames("my-shift__row", "my-shift__" + place.name().toLowerCase(Locale.ROOT));
            row.add(shown);
            column.add(row);
        }
    }

    private List<Component> at(Place place) {
        return parts.stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> shown(part).stream())
                .toList();
    }

    /** A part that is not for this person, or broke, lays nothing; the rest of the page stands. */
    private List<Component> shown(HomePart part) {
        try {
            return part.show();
        } catch (NotFound | AccessDeniedException _) {
            return List.of();
        } catch (RuntimeException broken) {
            errors.error(new ErrorEvent(broken));
            return List.of();
        }
    }
}
