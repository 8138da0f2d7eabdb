package org.huddleboard.cohesion.application.pulse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Puts a round's sentence and the action that answers it side by side, and what got in the way beside its answer. */
@Component
@Transactional(readOnly = true)
class SaidAndDoneReader implements SaidAndDone {
    private final PulseRoundRepository rounds;
    private final AgreedWords actions;
    private final IssuesAnswered issues;

    SaidAndDoneReader(PulseRoundRepository rounds, AgreedWords actions, IssuesAnswered issues) {
        this.rounds = rounds;
        this.actions = actions;
        this.issues = issues;
    }

    /** However much was in the way, half of it tells of the pulse where the pulse was answered. */
    @Override
    public List<Line> of(TeamId team, int most) {
        var answered = rounds.findAnswered(team, Limit.of(most));
        var agreed = actions.of(answered.stream()
                .flatMap(round -> round.action().stream())
                .map(ActionId::new)
                .toList());
        var replies =
                answered.stream().flatMap(round -> line(round, agreed).stream()).toList();
        var settled = issues.of(team).stream()
                .limit(Math.max(most - replies.size(), most / 2))
                .toList();
        return Stream.concat(replies.stream().limit((long) most - settled.size()), settled.stream())
                .sorted(Comparator.comparing(Line::day).reversed())
                .toList();
    }

    private static Optional<Line> line(PulseRound round, Map<ActionId, Agreed> agreed) {
        return round.action()
                .map(ActionId::new)
                .flatMap(action -> Optional.ofNullable(agreed.get(action)))
                .flatMap(action -> round.replyTo()
                        .map(item -> new Line(
                                new Said.Sentence(item),
                                action.text(),
                                action.state() == ActionState.DONE ? How.DONE : How.AGREED,
                                round.closesOn())));
    }
}
