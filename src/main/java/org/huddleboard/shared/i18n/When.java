package org.huddleboard.shared.i18n;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says when something was, as people say it: today, yesterday, Friday, 11 November. */
@Component
public class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS_KNOWN_BY_NAME = 6;

    private final Messages messages;
    private final Clock clock;

    When(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String say(ZonedDateTime at, Locale language) {
        var today = LocalDate.now(clock.withZone(at.getZone()));
        var date = at.toLocalDate();
        var time = TIME.format(at);
        if (date.equals(today)) {
            return messages.say(language, "shared.when.today", time);
        }
        if (date.equals(today.minusDays(1))) {
            return messages.say(language, "shared.when.yesterday", time);
        }
        if (date.isAfter(today.minusDays(DAYS_KNOWN_BY_NAME + 1L)) && date.isBefore(today)) {
            return messages.say(
                    language,
                    "shared.when.weekday",
                    DateTimeFormatter.ofPattern("EEEE", language).format(at),
                    time);
        }
        var sameYear = date.getYear() == today.getYear();
        var pattern = messages.say(language, sameYear ? "shared.when.datePattern" : "shared.when.yearPattern");
        return DateTimeFormatter.ofPattern(pattern, language).format(at);
    }
}
