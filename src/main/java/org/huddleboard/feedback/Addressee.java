package org.huddleboard.feedback;

import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Whom thanks are for: one colleague or a whole team. */
public sealed interface Addressee {
    record Colleague(MemberId id) implements Addressee {}

    record WholeTeam(TeamId id) implements Addressee {}

    static Addressee of(MemberId member) {
        return new Colleague(member);
    }

    static Addressee of(TeamId team) {
        return new WholeTeam(team);
    }

    default Optional<MemberId> member() {
        return this instanceof Colleague(var id) ? Optional.of(id) : Optional.empty();
    }

    default Optional<TeamId> team() {
        return this instanceof WholeTeam(var id) ? Optional.of(id) : Optional.empty();
    }
}
