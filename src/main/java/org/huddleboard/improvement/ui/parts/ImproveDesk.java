package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.Optional;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.ImprovementTopics;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;

/** What every screen of this module needs: the team in view, its changes, the tabs and a drawer for what is typed. */
@SpringComponent
public class ImproveDesk {
    private final TeamInView inView;
    private final LiveTopics live;
    private final Drafts drafts;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;

    ImproveDesk(
            TeamInView inView,
            LiveTopics live,
            Drafts drafts,
            Memberships memberships,
            Access access,
            CurrentMember me) {
        this.inView = inView;
        this.live = live;
        this.drafts = drafts;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
    }

    /** The team in view, as far as one may read what it improves. */
    public Optional<TeamId> team() {
        return inView.team().filter(team -> access.may(Action.IMPROVEMENT_READ, team));
    }

    /** Looks at another team, where one may. */
    public void choose(TeamId team) {
        inView.choose(team);
    }

    /** To be asked inside an effect: it draws anew whenever something of the team changes. */
    public void listen(TeamId team) {
        live.revision(ImprovementTopics.of(team)).get();
    }

    public ImproveTabs tabs(Tab here) {
        var open = Arrays.stream(Tab.values())
                .filter(tab -> tab != Tab.ACTIONS || access.may(Action.ACTIONS_READ))
                .filter(tab -> tab == Tab.ACTIONS || access.may(Action.IMPROVEMENT_READ))
                .toList();
        return new ImproveTabs(open, here);
    }

    public DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, Tab.IDEAS.path() + "/" + place, memberships.zoneOf(me.id()));
    }
}
