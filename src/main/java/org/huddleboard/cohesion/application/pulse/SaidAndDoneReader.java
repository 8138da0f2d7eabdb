package org.huddleboard.cohesion.application.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.AgreedWords;
import org.huddleboard.improvement.AgreedWords.Agreed;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a round's sentence and the action that answers it side by side. */
@Component
@Transactional(readOnly = true)
class SaidAndDoneReader implements SaidAndDone {
    private final PulseRoundRepository rounds;
    private final AgreedWords actions;

    SaidAndDoneReader(PulseRoundRepository rounds, AgreedWords actions) {
        this.rounds = rounds;
        this.actions = actions;
    }

    @Override
    public List<Line> of(TeamId team, int most) {
        var answered = rounds.findAnswered(team, Limit.of(most));
        var agreed = actions.of(answered.stream()
                .flatMap(round -> round.action().stream())
                .map(ActionId::new)
                .toList());
        var lines = new ArrayList<Line>();
        answered.forEach(round -> line(round, agreed).ifPresent(lines::add));
        return lines;
    }

    private static Optional<Line> line(PulseRound round, Map<ActionId, Agreed> agreed) {
        return round.action()
                .map(ActionId::new)
                .flatMap(action -> Optional.ofNullable(agreed.get(action)))
                .flatMap(action -> round.replyTo()
                        .map(item ->
                                new Line(item, action.text(), action.state() == ActionState.DONE, round.closesOn())));
    }
}
