package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalTopics;
import org.huddleboard.goals.application.audit.AuditReading;
import org.huddleboard.goals.application.audit.AuditService;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;

/** What the self-audit's screen works with. */
@SpringComponent
class AuditDesk {
    private final AuditReading reading;
    private final AuditService service;
    private final DayWords days;
    private final Drafts drafts;
    private final LiveTopics live;
    private final Memberships memberships;
    private final CurrentMember me;

    AuditDesk(
            AuditReading reading,
            AuditService service,
            DayWords days,
            Drafts drafts,
            LiveTopics live,
            Memberships memberships,
            CurrentMember me) {
        this.reading = reading;
        this.service = service;
        this.days = days;
        this.drafts = drafts;
        this.live = live;
        this.memberships = memberships;
        this.me = me;
    }

    AuditReading reading() {
        return reading;
    }

    AuditService service() {
        return service;
    }

    DayWords days() {
        return days;
    }

    Signal<Long> changes() {
        return live.revision(GoalTopics.of(me.id()));
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }
}
