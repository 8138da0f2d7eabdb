package org.huddleboard.coaching.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names a session in the calendar of its two, cancelled ones too; never what it is about. */
@Component
@Transactional(readOnly = true)
class CoachingWords implements BookingWords {
    private final CoachingSessionRepository sessions;
    private final PeopleDirectory directory;
    private final Messages messages;

    CoachingWords(CoachingSessionRepository sessions, PeopleDirectory directory, Messages messages) {
        this.sessions = sessions;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return CoachingSessionId.KIND;
    }

    @Override
    public Map<UUID, Words> say(Collection<UUID> bookings, MemberId reader, Locale language) {
        var others = new HashMap<CoachingSession, Optional<MemberId>>();
        sessions.all(bookings, Limit.unlimited()).forEach(session -> {
            if (session.agent().equals(reader)) {
                others.put(session, session.coach());
            } else if (session.coach().equals(Optional.of(reader))) {
                others.put(session, Optional.of(session.agent()));
            }
        });
        var members = new ArrayList<MemberId>();
        others.values().forEach(other -> other.ifPresent(members::add));
        var people = directory.people(members);
        var words = new HashMap<UUID, Words>();
        others.forEach((session, other) -> {
            var name = other.map(people::get).map(Person::firstName).orElse("–");
            words.put(
                    session.id().value(),
                    new Words(messages.say(language, "coaching.calendar." + session.kind(), name), ""));
        });
        return words;
    }
}
