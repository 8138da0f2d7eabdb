package org.huddleboard.kpi.application.demo;

import java.util.List;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoPerson;

/**
 * What is told of one team: who takes contacts, on which channel, what really changed, and the number its chance is
 * drawn with. The number is chosen so that chance alone makes no signal in the week told last: the story has two.
 */
record TeamStory(
        String name,
        TeamId id,
        List<DemoPerson> people,
        String channel,
        boolean improves,
        boolean hasOutage,
        int draw) {
    private static final int LAST_WEEK = 25;
    static final int FIRST_BETTER_WEEK = 18;
    private static final int THURSDAY = 3;

    TeamStory {
        people = List.copyOf(people);
    }

    boolean improvesIn(int week) {
        return improves && week >= FIRST_BETTER_WEEK;
    }

    boolean isOut(int week, int weekday) {
        return hasOutage && week == LAST_WEEK && weekday == THURSDAY;
    }
}
