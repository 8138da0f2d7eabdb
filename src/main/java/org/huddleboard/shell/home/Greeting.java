package org.huddleboard.shell.home;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.Messages;

/** The first sentence of the shift, by the clock on the site's wall. */
@SpringComponent
class Greeting {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final CurrentMember me;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Messages messages;
    private final Clock clock;

    Greeting(CurrentMember me, PeopleDirectory directory, Memberships memberships, Messages messages, Clock clock) {
        this.me = me;
        this.directory = directory;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    String headline(Locale language, int needs, Optional<String> finding) {
        var name = directory.person(me.id()).map(Person::firstName).orElse("");
        return finding.map(said -> messages.say(language, "shell.home.finding." + partOfDay(), name, said))
                .orElseGet(() -> messages.say(language, "shell.home.headline." + partOfDay(), name, needs));
    }

    String today(Locale language) {
        var pattern = messages.say(language, "shell.home.datePattern");
        return DateTimeFormatter.ofPattern(pattern, language).format(now());
    }

    private String partOfDay() {
        var hour = now().getHour();
        return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(memberships.zoneOf(me.id()));
    }
}
