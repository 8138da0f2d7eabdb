package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.coaching.application.CommitmentCard;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.coaching.ui.CoachingNavigation;
import org.huddleboard.coaching.ui.CoachingTimes;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.Sheet;

/** The next session in a sentence, what was agreed, and the way to more. */
class CoachingSheet extends Sheet {
    CoachingSheet(Optional<SessionCard> next, List<CommitmentCard> agreed, CoachingTimes times, Locale language) {
        addClassName("coaching-home");
        var sentence = next.map(session -> getTranslation(
                        "coaching.home.next." + session.kind() + "." + session.side(),
                        session.other()
                                .map(Person::firstName)
                                .orElseGet(() -> getTranslation("coaching.session.somebody")),
                        times.when(session.start(), language)))
                .orElseGet(() -> getTranslation("coaching.home.none"));
        add(new H2(getTranslation("coaching.home.title")), new Paragraph(sentence));
        if (!agreed.isEmpty()) {
            var list = new UnorderedList();
            agreed.forEach(card -> {
                var due = new Span(getTranslation(
                        "coaching.commitments.state." + (card.waits() ? "DUE" : card.state()),
                        times.day(card.dueOn(), language)));
                due.addClassName("coaching-home__due");
                list.add(new ListItem(new Span(card.words()), due));
            });
            add(list);
        }
        var more = CoachingNavigation.mine(getTranslation("coaching.home.more"));
        more.addClassName("coaching-home__more");
        add(more);
    }
}
