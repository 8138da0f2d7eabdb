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
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.coaching.ui.CoachingNavigation;
import org.huddleboard.coaching.ui.CoachingTimes;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.Sheet;

/** The next session in a sentence, those whose day is over and that nobody closed, what was agreed, and the way to more. */
class CoachingSheet extends Sheet {
    private final CoachingTimes times;
    private final Locale language;

    CoachingSheet(HomeTalks talks, List<CommitmentCard> agreed, CoachingTimes times, Locale language) {
        this.times = times;
        this.language = language;
        addClassName("coaching-home");
        add(new H2(getTranslation("coaching.home.title")));
        talks.over().forEach(session -> add(over(session)));
        talks.next()
                .map(session -> new Paragraph(said("coaching.home.next.", session)))
                .or(() -> Optional.of(new Paragraph(getTranslation("coaching.home.none")))
                        .filter(_ -> talks.over().isEmpty()))
                .ifPresent(this::add);
        if (!agreed.isEmpty()) {
            add(list(agreed));
        }
        var more = CoachingNavigation.mine(getTranslation("coaching.home.more"));
        more.addClassName("coaching-home__more");
        add(more);
    }

    /** Nobody knows whether it took place: one of the two says so. */
    private Paragraph over(SessionCard session) {
        var close = CoachingNavigation.session(
                session.id(),
                getTranslation(session.waits() == Waits.SIGN ? "coaching.home.close" : "coaching.home.look"));
        var said = new Paragraph(new Span(said("coaching.home.over.", session)), close);
        said.addClassName("coaching-home__over");
        return said;
    }

    private String said(String key, SessionCard session) {
        return getTranslation(
                key + session.kind() + "." + session.side(),
                session.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody")),
                times.when(session.start(), language));
    }

    private UnorderedList list(List<CommitmentCard> agreed) {
        var list = new UnorderedList();
        agreed.forEach(card -> {
            var due = new Span(getTranslation(
                    "coaching.commitments.state." + (card.waits() ? "DUE" : card.state()),
                    times.day(card.dueOn(), language)));
            due.addClassName("coaching-home__due");
            list.add(new ListItem(new Span(card.words()), due));
        });
        return list;
    }
}
