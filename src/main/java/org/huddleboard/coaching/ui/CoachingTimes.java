package org.huddleboard.coaching.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;

/** Says times and days of sessions as people say them: today 15:00, Thu 26 November 15:00. */
@SpringComponent
public class CoachingTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Clock clock;

    CoachingTimes(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "today 15:00", "tomorrow 15:00", "Thu 26 November 15:00". */
    public String when(ZonedDateTime at, Locale language) {
        return messages.say(
                language,
                "coaching.when.at",
                day(at.toLocalDate(), LocalDate.now(clock.withZone(at.getZone())), language),
                TIME.format(at));
    }

    public boolean isOver(ZonedDateTime end) {
        return !end.toInstant().isAfter(clock.instant());
    }

    /** With its end. */
    public String span(ZonedDateTime from, ZonedDateTime to, Locale language) {
        return messages.say(language, "coaching.when.span", when(from, language), TIME.format(to));
    }

    /** A day on its own, never by the name of the weekday alone. */
    public String day(LocalDate day, Locale language) {
        return day(day, LocalDate.now(clock), language);
    }

    private String day(LocalDate day, LocalDate today, Locale language) {
        return switch (Math.toIntExact(day.toEpochDay() - today.toEpochDay())) {
            case -1 -> messages.say(language, "coaching.when.yesterday");
            case 0 -> messages.say(language, "coaching.when.today");
            case 1 -> messages.say(language, "coaching.when.tomorrow");
            default ->
                DateTimeFormatter.ofPattern(messages.say(language, "coaching.when.datePattern"), language)
                        .format(day);
        };
    }
}
