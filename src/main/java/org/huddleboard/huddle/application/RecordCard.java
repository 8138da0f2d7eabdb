package org.huddleboard.huddle.application;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.people.Person;

/** What a huddle said, in at most six lines; {@code readers} are for its leader alone. */
public record RecordCard(
        HuddleId id,
        ZonedDateTime endedAt,
        Duration overrun,
        int present,
        int expected,
        List<Line> lines,
        List<Reader> readers) {
    public RecordCard {
        lines = List.copyOf(lines);
        readers = List.copyOf(readers);
    }

    /** One line and what it is about. */
    public record Line(About about, String words) {}

    /** What a line of the record is about. */
    public enum About {
        WIN,
        FIGURE,
        QUESTION,
        ACTION
    }

    /** Somebody who was away. */
    public record Reader(Person person, boolean understood) {}
}
