package org.huddleboard.huddle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.huddle.application.AskService;
import org.huddleboard.huddle.application.HuddleNotes;
import org.huddleboard.huddle.application.HuddleReading;
import org.huddleboard.huddle.application.HuddleService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;

/** What the parts of the huddle's screen work with. */
@SpringComponent
class HuddleDesk {
    final HuddleReading reading;
    final HuddleService huddles;
    final HuddleNotes notes;
    final AskService asking;
    private final Drafts drafts;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;

    HuddleDesk(
            HuddleReading reading,
            HuddleService huddles,
            HuddleNotes notes,
            AskService asking,
            Drafts drafts,
            Memberships memberships,
            Access access,
            CurrentMember me) {
        this.reading = reading;
        this.huddles = huddles;
        this.notes = notes;
        this.asking = asking;
        this.drafts = drafts;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
    }

    DraftKeeper keeper(TeamId team, String field) {
        return new DraftKeeper(drafts, "huddle/" + team + "/" + field, memberships.zoneOf(me.id()));
    }

    /** Opening is preparing. Never inside an effect: the change it tells would set off the effect that made it. */
    void prepare(TeamId team) {
        if (access.may(Action.HUDDLE_RUN, team)) {
            huddles.open(team);
        }
    }

    boolean mayAsk(TeamId team) {
        return access.may(Action.HUDDLE_ASK, team);
    }
}
