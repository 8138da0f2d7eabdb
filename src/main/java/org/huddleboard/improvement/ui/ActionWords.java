package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.people.Person;

/** Says of an action whose it is and when it is due, as people say it. */
final class ActionWords {
    private ActionWords() {}

    static String owner(Component place, ActionCard card) {
        return card.owner().map(Person::firstName).orElseGet(() -> place.getTranslation("improvement.nobody"));
    }

    static String when(Component place, ActionCard card, LocalDate today) {
        if (card.doneOn().isPresent()) {
            return place.getTranslation(
                    "improvement.when.done", date(place, card.doneOn().get()));
        }
        if (card.isOverdue()) {
            return place.getTranslation("improvement.when.over", card.daysOver());
        }
        if (card.due().equals(today)) {
            return place.getTranslation("improvement.when.today");
        }
        if (card.due().equals(today.plusDays(1))) {
            return place.getTranslation("improvement.when.tomorrow");
        }
        return place.getTranslation("improvement.when.due", date(place, card.due()));
    }

    static String date(Component place, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        place.getTranslation("improvement.when.datePattern"),
                        UI.getCurrentOrThrow().getLocale())
                .format(day);
    }
}
