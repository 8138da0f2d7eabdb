package org.huddleboard.cohesion.application.link;

import java.time.Instant;
import org.huddleboard.cohesion.domain.link.LinkResult;

/** What can be said of a team's link now: the answer, or how far the work on it is. */
public sealed interface LinkReading {
    /** It is being worked out; {@link org.huddleboard.cohesion.LinkWorkedOut} tells when it is done. */
    record Computing(int percent) implements LinkReading {}

    /**
     * The answer, which may be that it cannot be told yet.
     *
     * @param result without the members' own slopes
     */
    record Computed(LinkResult result, LinkWeeks weeks, Instant at) implements LinkReading {}
}
