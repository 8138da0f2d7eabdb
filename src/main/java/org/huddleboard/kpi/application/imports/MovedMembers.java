package org.huddleboard.kpi.application.imports;

import org.huddleboard.people.MemberMoved;
import org.huddleboard.shared.imports.ImportTurn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets figures follow a member into another team, from the day they belong to it. */
@Component
class MovedMembers {
    private final AgentMatches matches;
    private final ImportTurn turn;

    MovedMembers(AgentMatches matches, ImportTurn turn) {
        this.matches = matches;
        this.turn = turn;
    }

    @ApplicationModuleListener
    void on(MemberMoved moved) {
        if (matches.isOutOfStep(moved.member())) {
            turn.soon(KpiImportKind.NAME, () -> {
                matches.follow(moved.member());
                return moved;
            });
        }
    }
}
