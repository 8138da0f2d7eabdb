package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** Who sits beside whom today, by first names and without a digit. */
class BesideTile extends Sheet {
    private static final int AT_MOST = 2;

    BesideTile(List<BesideEachOther.Pair> pairs, int place) {
        addClassName("wall__pairs");
        add(new H2(getTranslation("wall.beside.title")));
        for (var i = 0; i < Math.min(AT_MOST, pairs.size()); i++) {
            add(row(pairs.get(Math.floorMod(place * AT_MOST + i, pairs.size()))));
        }
    }

    private Div row(BesideEachOther.Pair pair) {
        var guest = person(pair.guest(), pair.guestName());
        var host = person(pair.host(), pair.hostName());
        var words = new Span(getTranslation(
                pair.newStarter() ? "wall.beside.new" : "wall.beside.with",
                guest.firstName(),
                host.firstName(),
                pair.skill()));
        var row = new Div(mark(guest), mark(host), words);
        row.addClassName("wall__pair");
        return row;
    }

    private static Person person(MemberId id, String name) {
        return new Person(id, name, Person.NO_TEAM);
    }

    private static PersonMark mark(Person person) {
        return new PersonMark(person.initials(), person.firstName(), person.hue()).silent();
    }
}
