package org.huddleboard.rota.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.huddleboard.rota.application.AgendaEntry;

/** The next booked time, on the deep field; not there when nothing is booked. */
class NextUp extends Section {
    NextUp() {
        addClassNames("next-up", "hb-deep");
    }

    void show(Optional<AgendaEntry> booked, CalendarWords words) {
        removeAll();
        setVisible(booked.isPresent());
        booked.ifPresent(entry -> {
            var when = new Span(words.capital(getTranslation(
                    "rota.calendar.next.when", words.inSentence(entry.from()), words.time(entry.from()))));
            when.addClassName("next-up__when");
            add(new H2(getTranslation("rota.calendar.next.heading")), when, new Paragraph(entry.title()));
            if (!entry.detail().isBlank()) {
                var detail = new Paragraph(entry.detail());
                detail.addClassName("next-up__detail");
                add(detail);
            }
        });
    }
}
