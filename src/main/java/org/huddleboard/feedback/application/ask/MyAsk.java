package org.huddleboard.feedback.application.ask;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.people.Person;

/** What I asked about, and of whom: colleagues in the order of their names. */
public record MyAsk(String behaviour, ZonedDateTime at, List<Colleague> colleagues) {
    public MyAsk {
        colleagues = List.copyOf(colleagues);
    }

    /** One colleague asked, and the card that came of it. */
    public record Colleague(
            RequestId request, Optional<Person> person, RequestState state, Optional<FeedbackId> answer) {}
}
