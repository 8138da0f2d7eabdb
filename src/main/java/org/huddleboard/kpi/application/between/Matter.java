package org.huddleboard.kpi.application.between;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;

/** Something between a member and their leader that waits for whoever is asking. */
public sealed interface Matter {
    /** Whose figure it is; empty when it is the reader's own. */
    Optional<Person> member();

    /** A member challenges a figure; the leader's to answer. */
    record Challenged(
            Optional<Person> member, KpiCode kpi, double figure, String words, ZonedDateTime at, boolean looked)
            implements Matter {}

    /** The leader has answered; the member's to take in. */
    record Answered(ChallengeId challenge, KpiCode kpi, ChallengeOutcome outcome, String words, Optional<String> by)
            implements Matter {
        @Override
        public Optional<Person> member() {
            return Optional.empty();
        }
    }

    /** A private target was named by the other side. Says neither which nor what: somebody may be passing by. */
    record Named(Optional<Person> member) implements Matter {}

    /** The day to look at a private target again has come. */
    record Due(Optional<Person> member) implements Matter {}
}
