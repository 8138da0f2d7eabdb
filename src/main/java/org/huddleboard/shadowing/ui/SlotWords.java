package org.huddleboard.shadowing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.i18n.Messages;

/** Says times, kinds and skills of sessions as people say them: tomorrow, Wed 14:30, talk-through, billing. */
@SpringComponent
class SlotWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS_KNOWN_BY_NAME = 6;
    private static final int LISTEN_FOR = 5;

    private final Messages messages;
    private final Clock clock;

    SlotWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Begins a sentence: "Tomorrow", "On Wednesday", "On 3 December". */
    String day(ZonedDateTime at, Locale language) {
        return switch (days(at)) {
            case 0 -> messages.say(language, "shadowing.day.today");
            case 1 -> messages.say(language, "shadowing.day.tomorrow");
            default ->
                messages.say(
                        language,
                        "shadowing.day.weekday",
                        format(
                                days(at) > 0 && days(at) <= DAYS_KNOWN_BY_NAME
                                        ? "EEEE"
                                        : messages.say(language, "shadowing.day.datePattern"),
                                at,
                                language));
        };
    }

    /** Stands on a label: "Today 15:45", "Wed 14:30", "Wed 2 Dec 14:30". */
    String when(ZonedDateTime at, Locale language) {
        return switch (days(at)) {
            case 0 -> messages.say(language, "shadowing.when.today", time(at));
            case 1 -> messages.say(language, "shadowing.when.tomorrow", time(at));
            default -> messages.say(language, "shadowing.when.other", shortDay(at, language), time(at));
        };
    }

    /** With its end, always by the name of the day: "Wed 14:30 to 15:15". */
    String span(ZonedDateTime from, ZonedDateTime to, Locale language) {
        var begin = messages.say(language, "shadowing.when.other", shortDay(from, language), time(from));
        return messages.say(language, "shadowing.when.from", begin, time(to));
    }

    /** A weekday where it is near, with its date where it is not. */
    String shortDay(ZonedDateTime at, Locale language) {
        var near = Math.abs(days(at)) <= DAYS_KNOWN_BY_NAME;
        return format(near ? "EEE" : messages.say(language, "shadowing.day.shortPattern"), at, language);
    }

    /** The first and the last day of a week: "23", "27 November"; the month stands twice only where there are two. */
    List<String> week(LocalDate first, LocalDate last, Locale language) {
        var pattern = messages.say(language, "shadowing.day.datePattern");
        var date = DateTimeFormatter.ofPattern(pattern, language);
        var begin = first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : date.format(first);
        return List.of(begin, date.format(last));
    }

    String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    String time(LocalTime at) {
        return TIME.format(at);
    }

    String signedAt(ZonedDateTime at, Locale language) {
        return format(messages.say(language, "shadowing.debrief.datePattern"), at, language);
    }

    String rung(Rung rung, Locale language) {
        return messages.say(language, "shadowing.rung.name." + rung);
    }

    String skill(Skill skill, Locale language) {
        return messages.say(language, "shadowing.skill." + skill);
    }

    /** "Talk-through, billing". */
    String kind(Rung rung, Skill skill, Locale language) {
        return messages.say(language, "shadowing.slot.kind", rung(rung, language), skill(skill, language));
    }

    /** What a session of that kind asks its guest to listen for, the most telling first. */
    List<String> listenFor(Rung rung, Locale language) {
        return IntStream.rangeClosed(1, LISTEN_FOR)
                .mapToObj(number -> messages.say(language, "shadowing.listen." + rung + "." + number))
                .toList();
    }

    private int days(ZonedDateTime at) {
        var today = LocalDate.now(clock.withZone(at.getZone()));
        return Math.toIntExact(at.toLocalDate().toEpochDay() - today.toEpochDay());
    }

    private static String format(String pattern, ZonedDateTime at, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(at);
    }
}
