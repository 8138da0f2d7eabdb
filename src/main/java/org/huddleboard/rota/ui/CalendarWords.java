package org.huddleboard.rota.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.huddleboard.rota.application.AgendaEntry;

/** Says days and times of a calendar in the reader's language, on the clock of where they work. */
record CalendarWords(Component speaker, Locale language, ZoneId zone, LocalDate today) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String span(AgendaEntry entry) {
        return speaker.getTranslation("rota.calendar.time", time(entry.from()), time(entry.to()));
    }

    /** A day as a heading: today, tomorrow, or its name and date. */
    String day(LocalDate day) {
        var date = named(day);
        if (day.equals(today)) {
            return speaker.getTranslation("rota.calendar.today", date);
        }
        return day.equals(today.plusDays(1)) ? speaker.getTranslation("rota.calendar.tomorrow", date) : capital(date);
    }

    /** A day inside a sentence. */
    String inSentence(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        if (day.equals(today)) {
            return speaker.getTranslation("rota.calendar.word.today");
        }
        return day.equals(today.plusDays(1)) ? speaker.getTranslation("rota.calendar.word.tomorrow") : named(day);
    }

    /** What the clock is called on which all of it is told. */
    String clock() {
        return zone.getDisplayName(TextStyle.FULL, language);
    }

    String date(Instant at) {
        return named(LocalDate.ofInstant(at, zone));
    }

    private String named(LocalDate day) {
        var pattern = speaker.getTranslation("rota.calendar.datePattern");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    String capital(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
