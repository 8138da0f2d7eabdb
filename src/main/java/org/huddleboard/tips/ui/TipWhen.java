package org.huddleboard.tips.ui;

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
class TipWhen {
    private final Messages messages;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Clock clock;

    TipWhen(Messages messages, Memberships memberships, CurrentMember me, Clock clock) {
        this.messages = messages;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
    }

    String say(LocalDate day, Locale language) {
        var isNear = Math.abs(day.toEpochDay() - today().toEpochDay()) < 180;
        var pattern = messages.say(language, isNear ? "shared.when.datePattern" : "shared.when.yearPattern");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
    }
}
