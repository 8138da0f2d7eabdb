package org.huddleboard.goals.ui;

import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;

/** The addresses of a goal's composer, filled in with where the goal comes from. */
public final class GoalFrom {
    private static final String COMPOSER = "goals/new?";

    private GoalFrom() {}

    public static String audit(AuditId audit, AuditSubject subject) {
        var origin = COMPOSER + "origin=" + AuditId.KIND + ":" + audit.value();
        return switch (subject) {
            case AuditSubject.Figure(var kpi) -> origin + "&kpi=" + kpi.code();
            case AuditSubject.Conduct(var behaviour) -> origin + "&behaviour=" + behaviour;
        };
    }

    public static String behaviour(Behaviour behaviour) {
        return COMPOSER + "behaviour=" + behaviour;
    }
}
