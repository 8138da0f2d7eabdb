package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.PersonMark;

/** The one deep field of my sessions: the next one, and the click that opens it. */
class NextPanel extends Section {
    NextPanel(SessionCard next, CoachingTimes times) {
        addClassNames("hb-deep", "next-session");
        var name = next.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var said = new Div(
                new H2(getTranslation("coaching.list.title." + next.kind() + "." + next.side(), name)),
                new Paragraph(times.span(next.start(), next.end(), getLocale())));
        said.addClassName("next-session__said");
        next.other()
                .ifPresent(person -> add(new PersonMark(person.initials(), person.name(), person.hue())
                        .large()
                        .silent()));
        var open = CoachingNavigation.sessionButton(next.id(), getTranslation("coaching.next.open." + next.waits()));
        open.addClassNames("hb-button--primary", "hb-button--large");
        add(said, open);
    }
}
