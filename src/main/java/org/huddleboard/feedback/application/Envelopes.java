package org.huddleboard.feedback.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.domain.Envelope;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Addresses cards: whom one may write to, and who may then read it. */
@Component
class Envelopes {
    private final CurrentMember me;
    private final Memberships memberships;
    private final Readers readers;
    private final Clock clock;

    Envelopes(CurrentMember me, Memberships memberships, Readers readers, Clock clock) {
        this.me = me;
        this.memberships = memberships;
        this.readers = readers;
        this.clock = clock;
    }

    Envelope address(UUID clientKey, Addressee to, Audience audience) {
        requireSameSite(to);
        if (audience == Audience.RECEIVER_AND_LEADER && leadsOwnTeam(to)) {
            throw BrokenRule.at("audience", "feedback.rule.noLeaderAbove");
        }
        return new Envelope(clientKey, me.id(), to.member(), teamOf(to), audience, clock.instant());
    }

    /** The audiences an author may choose for this receiver, the usual one first. */
    List<Audience> audiences(Addressee to, FeedbackModel model, Bearing bearing) {
        requireSameSite(to);
        var choices = new ArrayList<>(model.audiences(bearing));
        if (to.member().isEmpty()) {
            choices.remove(Audience.RECEIVER);
        }
        if (teamOf(to).isEmpty()) {
            choices.retainAll(List.of(Audience.RECEIVER));
        }
        if (leadsOwnTeam(to)) {
            choices.remove(Audience.RECEIVER_AND_LEADER);
        }
        return choices;
    }

    /** People and teams of other sites are not there for the author. */
    private void requireSameSite(Addressee to) {
        var mine = memberships.siteOf(me.id()).orElseThrow(NotFound::new);
        var theirs = switch (to) {
            case Addressee.Colleague(var id) -> memberships.siteOf(id);
            case Addressee.WholeTeam(var id) ->
                memberships.teamsOf(mine).contains(id) ? Optional.of(mine) : Optional.empty();
        };
        if (!theirs.equals(Optional.of(mine))) {
            throw new NotFound();
        }
    }

    private Optional<TeamId> teamOf(Addressee to) {
        return switch (to) {
            case Addressee.Colleague(var id) -> memberships.teamOf(id, readers.today(id));
            case Addressee.WholeTeam(var id) -> Optional.of(id);
        };
    }

    /** The readers "as leader" of a leader's team would be the leader's own deputies. */
    private boolean leadsOwnTeam(Addressee to) {
        return to.member().filter(id -> memberships.leads(id, id)).isPresent();
    }
}
