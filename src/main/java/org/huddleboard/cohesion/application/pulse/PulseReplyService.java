package org.huddleboard.cohesion.application.pulse;

import jakarta.validation.Valid;
import java.util.Set;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.improvement.ActionOrigin;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Answers a closed round with at most one action of the team. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('COHESION_LEAD')")
public class PulseReplyService {
    private final PulseRoundRepository rounds;
    private final PulseRounds keeper;
    private final TeamActions actions;
    private final Access access;

    PulseReplyService(PulseRoundRepository rounds, PulseRounds keeper, TeamActions actions, Access access) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.actions = actions;
        this.access = access;
    }

    /** Of two who answer at once the second is told that it is answered. */
    public void reply(@Valid ReplyToPulse reply) {
        var round = rounds.hold(reply.round()).orElseThrow(NotFound::new);
        access.require(Action.COHESION_LEAD, round.team());
        round.requireUnanswered(reply.item());
        var action = actions.agree(
                new AgreeAction(reply.key(), round.team(), reply.text(), reply.due(), reply.owner(), ActionOrigin.BOARD)
                        .about(ref(round.id())));
        round.reply(reply.item(), action.value());
        rounds.saveAndFlush(round);
        keeper.announce(round, Set.of());
    }

    /** How an action names the round it answers. */
    static RecordRef ref(PulseRoundId round) {
        return new RecordRef(PulseRoundPage.KIND, round.value());
    }
}
