package org.huddleboard.goals;

import java.util.Collection;
import java.util.Set;

/** Which goals name a colleague's help; never whose. It asks no permission: it serves services that have asked. */
public interface NamedHelp {
    /** Those of the goals that name at least one colleague, in one statement. */
    Set<GoalId> among(Collection<GoalId> goals);
}
