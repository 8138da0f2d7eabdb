package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.home.HomePart;

/** On a leader's My shift: late actions of the team and those it sent up; on a site manager's: what teams sent up. */
@SpringComponent
class HomeWaiting implements HomePart {
    private static final int ORDER = 40;
    private static final int AT_MOST = 3;
    private static final int AT_MOST_OF_A_SITE = 8;

    private final ActionReading reading;
    private final LiveTopics live;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    HomeWaiting(
            ActionReading reading,
            LiveTopics live,
            Memberships memberships,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.reading = reading;
        this.live = live;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        var sheets = new ArrayList<Component>();
        if (access.may(Action.ACTIONS_AGREE)) {
            var pressing = reading.pressing(AT_MOST);
            if (!pressing.isEmpty()) {
                var today = LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
                sheets.add(WaitingSheet.forLeader(I18NProvider.translate("improvement.home.waiting"), pressing, today));
            }
        }
        if (access.may(Action.ACTIONS_READ)) {
            var sentUp = reading.escalated(AT_MOST_OF_A_SITE);
            if (!sentUp.isEmpty()) {
                sheets.add(WaitingSheet.forSite(I18NProvider.translate("improvement.home.toYou"), sentUp));
            }
        }
        return sheets;
    }

    @Override
    public List<Signal<Long>> changes() {
        var changes = new ArrayList<Signal<Long>>();
        access.teams(Action.ACTIONS_AGREE).forEach(team -> changes.add(live.revision(ActionTopics.of(team))));
        if (access.may(Action.ACTIONS_READ)) {
            reading.mySites().forEach(site -> changes.add(live.revision(ActionTopics.of(site))));
        }
        return changes;
    }
}
