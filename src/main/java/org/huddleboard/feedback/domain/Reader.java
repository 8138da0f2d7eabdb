package org.huddleboard.feedback.domain;

import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Somebody who asks to read: who they are, where they work today and which teams' cards they read as a leader. */
public record Reader(MemberId id, Set<TeamId> teams, Set<TeamId> led) {
    public Reader {
        teams = Set.copyOf(teams);
        led = Set.copyOf(led);
    }
}
