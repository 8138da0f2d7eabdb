package org.huddleboard.people.application;

import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A member of a team with the role that says most about them there. */
public record TeamMember(MemberId id, String name, TeamId team, Role role) {}
