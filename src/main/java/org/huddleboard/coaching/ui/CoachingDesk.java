package org.huddleboard.coaching.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huddleboard.coaching.application.CoachingPages;
import org.huddleboard.coaching.application.CoachingService;
import org.huddleboard.coaching.application.CommitmentService;
import org.huddleboard.coaching.application.GrowService;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;

/** What the screens of coaching ask: one place to hand on. */
@SpringComponent
record CoachingDesk(
        CoachingPages pages,
        CoachingService sessions,
        GrowService grow,
        CommitmentService commitments,
        Drafts drafts,
        CoachingTimes times,
        Memberships memberships,
        CurrentMember me,
        Clock clock) {
    ZoneId zone() {
        return memberships.zoneOf(me.id());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, zone());
    }
}
