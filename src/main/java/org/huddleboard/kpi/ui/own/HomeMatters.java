package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.kpi.MemberTopics;
import org.huddleboard.kpi.application.between.ChallengeService;
import org.huddleboard.kpi.application.between.MattersService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.InboxCount;

/** On My shift and in the inbox: figures that were challenged or answered, and dates that have come. */
@SpringComponent
class HomeMatters implements HomePart, InboxCount {
    private static final int ORDER = 15;
    private static final int AT_MOST = 5;
    private static final String MY_SHIFT = "";

    private final MattersService matters;
    private final ChallengeService challenges;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final When when;

    HomeMatters(
            MattersService matters,
            ChallengeService challenges,
            LiveTopics live,
            Access access,
            CurrentMember me,
            When when) {
        this.matters = matters;
        this.challenges = challenges;
        this.live = live;
        this.access = access;
        this.me = me;
        this.when = when;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return isOneOfTheTwo()
                ? matters.waiting().stream()
                        .limit(AT_MOST)
                        .<Component>map(matter -> MatterCard.of(matter, when, challenges::takeIn))
                        .toList()
                : List.of();
    }

    @Override
    public int waiting() {
        return isOneOfTheTwo() ? matters.waiting().size() : 0;
    }

    @Override
    public String path() {
        return MY_SHIFT;
    }

    private boolean isOneOfTheTwo() {
        return access.may(Action.KPI_OWN_READ) || access.may(Action.KPI_ANSWER);
    }

    @Override
    public List<Signal<Long>> changes() {
        return Stream.concat(
                        Stream.of(MemberTopics.of(me.id())),
                        access.teams(Action.KPI_ANSWER).stream().map(MemberTopics::of))
                .map(live::revision)
                .toList();
    }
}
