package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalTopics;
import org.huddleboard.goals.application.cycle.ReviewService;
import org.huddleboard.goals.application.cycle.StepService;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.application.goal.GoalReading;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.goals.ui.help.HelpDesk;
import org.huddleboard.goals.ui.reflection.ReflectionDesk;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.When;

/** What a goal’s page works with. */
@SpringComponent
public class GoalDesk {
    private final GoalReading reading;
    private final PlanService plans;
    private final StepService steps;
    private final ReviewService reviews;
    private final HelpDesk helps;
    private final ReflectionDesk reflections;
    private final DayWords days;
    private final When when;
    private final Drafts drafts;
    private final Memberships memberships;
    private final LiveTopics live;
    private final CurrentMember me;

    GoalDesk(
            GoalReading reading,
            PlanService plans,
            StepService steps,
            ReviewService reviews,
            HelpDesk helps,
            ReflectionDesk reflections,
            DayWords days,
            When when,
            Drafts drafts,
            Memberships memberships,
            LiveTopics live,
            CurrentMember me) {
        this.reading = reading;
        this.plans = plans;
        this.steps = steps;
        this.reviews = reviews;
        this.helps = helps;
        this.reflections = reflections;
        this.days = days;
        this.when = when;
        this.drafts = drafts;
        this.memberships = memberships;
        this.live = live;
        this.me = me;
    }

    GoalReading reading() {
        return reading;
    }

    PlanService plans() {
        return plans;
    }

    StepService steps() {
        return steps;
    }

    ReviewService reviews() {
        return reviews;
    }

    HelpDesk helps() {
        return helps;
    }

    ReflectionDesk reflections() {
        return reflections;
    }

    DayWords days() {
        return days;
    }

    String when(ZonedDateTime at, Locale locale) {
        return when.say(at, locale);
    }

    public DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    /** A step waits from the day after it was set. */
    boolean isForToday(GoalCard.Step step) {
        return step.addedOn().isBefore(days.today());
    }

    Signal<Long> changes() {
        return live.revision(GoalTopics.of(me.id()));
    }

    public Signal<Long> changes(MemberId member) {
        return live.revision(GoalTopics.of(member));
    }
}
