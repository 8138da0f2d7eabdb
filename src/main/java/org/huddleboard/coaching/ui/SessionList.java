package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.PersonMark;

/** Sessions one below the other: with whom, when, and what each waits for. */
class SessionList extends UnorderedList {
    private final CoachingTimes times;

    SessionList(CoachingTimes times) {
        this.times = times;
        addClassName("coaching-rows");
    }

    void show(List<SessionCard> sessions) {
        removeAll();
        sessions.forEach(session -> add(row(session)));
        setVisible(!sessions.isEmpty());
    }

    private ListItem row(SessionCard session) {
        var name = session.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var title = CoachingNavigation.session(
                session.id(), getTranslation("coaching.list.title." + session.kind() + "." + session.side(), name));
        var when = new Span(times.when(session.start(), getLocale()));
        when.addClassName("coaching-rows__when");
        var state = new Span(getTranslation("coaching.list.waits." + session.waits() + "." + session.state()));
        state.addClassName("coaching-rows__state");
        var said = new Div(title, when, state);
        said.addClassName("coaching-rows__said");
        var row = new ListItem();
        row.addClassName("coaching-rows__row");
        session.other()
                .map(person -> new PersonMark(person.initials(), person.name(), person.hue()).silent())
                .ifPresent(row::add);
        row.add(said);
        return row;
    }
}
