package org.huddleboard.rota.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.huddleboard.rota.application.AgendaDay;
import org.huddleboard.rota.application.AgendaEntry;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.GlyphSize;

/** One day: its shift with the pauses in one line, and what is booked in it. */
class DayLines extends Section {
    DayLines(AgendaDay day, CalendarWords words) {
        addClassName("calendar-day");
        var lines = new OrderedList();
        day.entries().stream().filter(entry -> !entry.isPause()).forEach(entry -> lines.add(line(entry, day, words)));
        var heading = new H2(words.day(day.day()));
        setClassName("calendar-day--today", day.day().equals(words.today()));
        add(heading, lines);
    }

    private static ListItem line(AgendaEntry entry, AgendaDay day, CalendarWords words) {
        var time = new Span(words.span(entry));
        time.addClassNames("calendar-day__time", "hb-num");
        var title = new Span(entry.title());
        title.addClassName("hb-strong");
        var said = new Div(title);
        said.addClassName("calendar-day__said");
        var under = entry.kind() == AgendaEntry.Kind.SHIFT ? pauses(entry, day, words) : entry.detail();
        if (!under.isBlank()) {
            var detail = new Span(under);
            detail.addClassName("calendar-day__detail");
            said.add(detail);
        }
        var line = new ListItem(time, glyph(entry).icon(GlyphSize.SMALL), said);
        line.setClassName("calendar-day__booked", entry.kind() == AgendaEntry.Kind.BOOKED);
        return line;
    }

    private static Glyph glyph(AgendaEntry entry) {
        return switch (entry.kind()) {
            case SHIFT -> Glyph.CLOCK;
            case BREAK, LUNCH -> Glyph.CUP;
            case OFF_PHONE -> Glyph.PAUSE;
            case BOOKED -> Glyph.CALENDAR;
        };
    }

    private static String pauses(AgendaEntry shift, AgendaDay day, CalendarWords words) {
        var said = day.entries().stream()
                .filter(AgendaEntry::isPause)
                .filter(pause ->
                        !pause.from().isBefore(shift.from()) && !pause.to().isAfter(shift.to()))
                .map(pause -> pause.title().toLowerCase(words.language()) + " " + words.time(pause.from()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? said : words.capital(said);
    }
}
