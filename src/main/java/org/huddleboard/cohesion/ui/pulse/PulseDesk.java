package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.PulseReplyService;
import org.huddleboard.cohesion.application.pulse.PulseResultService;
import org.huddleboard.cohesion.application.pulse.PulseResults;
import org.huddleboard.cohesion.application.pulse.PulseService;
import org.huddleboard.cohesion.application.pulse.ReplyToPulse;
import org.huddleboard.cohesion.application.pulse.SendPulse;
import org.huddleboard.cohesion.ui.CohesionNavigation;
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

/** What the pulse's page works with; whoever may not answer is asked nothing. */
@SpringComponent
class PulseDesk {
    private final PulseService pulse;
    private final PulseResultService results;
    private final PulseReplyService replies;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Drafts drafts;
    private final Memberships memberships;

    PulseDesk(
            PulseService pulse,
            PulseResultService results,
            PulseReplyService replies,
            TeamInView inView,
            LiveTopics live,
            Access access,
            CurrentMember me,
            Drafts drafts,
            Memberships memberships) {
        this.pulse = pulse;
        this.results = results;
        this.replies = replies;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.me = me;
        this.drafts = drafts;
        this.memberships = memberships;
    }

    /** The team in view, where its pulse may be read. */
    Optional<TeamId> team() {
        return inView.team().filter(team -> access.may(Action.COHESION_READ, team));
    }

    /** Inside an effect: what redraws the page. */
    void listen(Optional<TeamId> team) {
        live.revision(CohesionTopics.pulse(me.id())).get();
        team.ifPresent(id -> {
            live.revision(CohesionTopics.pulse(id)).get();
            live.revision(ImprovementTopics.of(id)).get();
        });
    }

    Optional<PulseForm> waiting() {
        return access.may(Action.PULSE_ANSWER) ? pulse.waiting() : Optional.empty();
    }

    Optional<LocalDate> sent() {
        return access.may(Action.PULSE_ANSWER) ? pulse.sent() : Optional.empty();
    }

    void send(SendPulse form) {
        pulse.send(form);
    }

    PulseResults results(TeamId team) {
        return results.of(team);
    }

    void reply(ReplyToPulse reply) {
        replies.reply(reply);
    }

    /** For the action a leader writes; answers to a pulse are never kept as a draft. */
    DraftKeeper keeper(TeamId team) {
        return new DraftKeeper(drafts, CohesionNavigation.PULSE + "/" + team, memberships.zoneOf(me.id()));
    }
}
