package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.shared.ui.Sheet;

/** What was done and noted on which day, the latest first. */
class NotesSheet extends Sheet {
    private record Note(LocalDate day, String words, String beside) {}

    NotesSheet(GoalPage page, DayWords days) {
        addClassName("notes-sheet");
        var list = new UnorderedList();
        list.addClassName("notes-sheet__list");
        Stream.concat(
                        page.entries().stream()
                                .map(entry -> new Note(
                                        entry.day(),
                                        entry.words(),
                                        entry.percent().isPresent()
                                                ? getTranslation("goals.entry.way."
                                                        + entry.percent().getAsInt())
                                                : "")),
                        page.steps().stream()
                                .flatMap(step -> step.doneOn().stream()
                                        .map(day -> new Note(day, step.words(), getTranslation("goals.step.done")))))
                .sorted(Comparator.comparing(Note::day).reversed())
                .map(note -> item(note, days))
                .forEach(list::add);
        setVisible(list.getChildren().findAny().isPresent());
        add(new H2(getTranslation("goals.notes.heading")), list);
    }

    private ListItem item(Note note, DayWords days) {
        var day = new Span(days.say(note.day(), getLocale()));
        day.addClassName("notes-sheet__day");
        var item = new ListItem(day, new Span(note.words()));
        if (!note.beside().isEmpty()) {
            var beside = new Span(note.beside());
            beside.addClassName("notes-sheet__beside");
            item.add(beside);
        }
        return item;
    }
}
