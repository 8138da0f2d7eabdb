package org.huddleboard.feedback.domain.ask;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Who has to say something: a member, or whoever leads a team. */
@Embeddable
record Turn(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "turn_member")) @Nullable
        MemberId member,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "turn_team")) @Nullable
        TeamId leaders) {
    static Turn of(MemberId member) {
        return new Turn(member, null);
    }

    static Turn ofLeaders(TeamId team) {
        return new Turn(null, team);
    }

    boolean isOf(Reader reader) {
        return reader.id().equals(member) || (leaders != null && reader.led().contains(leaders));
    }
}
