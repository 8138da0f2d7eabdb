package org.huddleboard.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;

/** A drawer for what is being typed about actions. */
@SpringComponent
class ActionDesk {
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;

    ActionDesk(Drafts drafts, Memberships memberships, CurrentMember me) {
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, ActionNavigation.LIST + "/" + place, memberships.zoneOf(me.id()));
    }
}
