package org.huddleboard.goals.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.Messages;

/** Says a day as people say it, with the year only where it is another one. */
@SpringComponent
public class DayWords {
    private static final int HALF_A_YEAR = 180;

    private final Messages messages;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Clock clock;

    DayWords(Messages messages, Memberships memberships, CurrentMember me, Clock clock) {
        this.messages = messages;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
    }

    public String say(LocalDate day, Locale language) {
        var isNear = Math.abs(day.toEpochDay() - today().toEpochDay()) < HALF_A_YEAR;
        var pattern = messages.say(language, isNear ? "shared.when.datePattern" : "shared.when.yearPattern");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /** In few letters, such as 12 Oct. */
    public String brief(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM", language).format(day);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
    }
}
