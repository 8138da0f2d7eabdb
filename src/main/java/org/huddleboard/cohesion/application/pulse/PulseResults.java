package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;

/**
 * What a team reads of its pulse.
 *
 * @param asked the sentences of the latest closed round, in the order in which they were asked
 * @param earlier the rounds before the latest, the latest of them first
 * @param mayReply whether whoever reads may answer the latest round with an action
 * @param members of the team, for whose the action is; empty for those who may not reply
 */
public record PulseResults(
        Team team,
        LocalDate today,
        PulseStanding standing,
        List<PulseItem> asked,
        List<Earlier> earlier,
        List<SaidAndDone.Line> said,
        boolean mayReply,
        List<Person> members) {
    public PulseResults {
        asked = List.copyOf(asked);
        earlier = List.copyOf(earlier);
        said = List.copyOf(said);
        members = List.copyOf(members);
    }

    /**
     * A round before.
     *
     * @param score 0 to 100; empty where fewer than five answered
     */
    public record Earlier(LocalDate closedOn, OptionalInt score) {}

    /** The round that can be answered. */
    public Optional<PulseStanding.Closed> toAnswer() {
        return standing.closed().filter(_ -> mayReply);
    }
}
