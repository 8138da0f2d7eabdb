package org.huddleboard.cohesion.application.pulse;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;

/** A leader and five agents of a test's own team, who can be asked a pulse. */
public record PulseTeam(TestCentre centre, PulseWriter writer, TeamId id, MemberId leo, List<MemberId> agents) {
    public static PulseTeam in(ApplicationContext spring) {
        return in(spring, new TestCentre(spring));
    }

    public static PulseTeam in(ApplicationContext spring, TestCentre centre) {
        var team = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", team);
        var agents = Stream.of("Ana", "Ben", "Cai", "Dee", "Eva")
                .map(name -> centre.agent(name + " Bell", team))
                .toList();
        return new PulseTeam(centre, new PulseWriter(spring, centre), team, leo, agents);
    }

    /** The first of the agents. */
    public MemberId ana() {
        return agents.getFirst();
    }

    public <T> T as(MemberId member, Supplier<T> work) {
        return centre.as(member, work);
    }

    public void as(MemberId member, Runnable work) {
        centre.as(member, work);
    }

    /** A round of this week. */
    public PulseRoundId open() {
        return writer.open(id);
    }

    public void answer(PulseRoundId round, MemberId member, Integer... answers) {
        writer.answer(round, member, answers);
    }

    public void answer(PulseRoundId round, MemberId member) {
        writer.answer(round, member);
    }

    public void close(PulseRoundId round) {
        writer.close(round);
    }

    /** A round of the week before, answered by these: what the screens show today. */
    public PulseRoundId closed(List<MemberId> answering) {
        return writer.closed(id, answering);
    }

    public List<PulseRound> rounds() {
        return writer.rounds(id);
    }
}
