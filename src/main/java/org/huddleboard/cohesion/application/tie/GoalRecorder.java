package org.huddleboard.cohesion.application.tie;

import java.time.Instant;
import java.util.List;
import org.huddleboard.cohesion.application.tie.GoalBook.Told;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.goals.GoalActivated;
import org.huddleboard.goals.GoalCheckedIn;
import org.huddleboard.goals.GoalEnded;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalReviewed;
import org.huddleboard.shared.MemberId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears how far members are with their goals. */
@Component
class GoalRecorder {
    private final GoalBook goals;
    private final TeamNews news;

    GoalRecorder(GoalBook goals, TeamNews news) {
        this.goals = goals;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(GoalActivated begun) {
        note(begun.goal(), begun.member(), GoalMoment.Kind.BEGUN, 0, begun.at());
    }

    @ApplicationModuleListener
    void on(GoalCheckedIn said) {
        note(said.goal(), said.member(), GoalMoment.Kind.CHECKED_IN, said.percent(), said.at());
    }

    @ApplicationModuleListener
    void on(GoalReviewed reviewed) {
        note(reviewed.goal(), reviewed.member(), GoalMoment.Kind.CLOSED, 0, reviewed.at());
    }

    @ApplicationModuleListener
    void on(GoalEnded ended) {
        note(ended.goal(), ended.member(), GoalMoment.Kind.CLOSED, 0, ended.at());
    }

    private void note(GoalId goal, MemberId member, GoalMoment.Kind kind, int percent, Instant at) {
        var moment = new GoalMoment(goal.value(), kind, news.day(member, at), percent);
        goals.add(List.of(new Told(member, moment, at, null)));
        news.changed(List.of(member));
    }
}
