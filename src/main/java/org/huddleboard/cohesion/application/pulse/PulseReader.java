package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a team's pulse says from the board's own rounds and from those that were brought along. */
@Component
@Transactional(readOnly = true)
class PulseReader implements PulseFigures {
    private static final Limit YEARS = Limit.of(60);

    private final PulseRoundRepository rounds;
    private final BroughtRounds brought;

    PulseReader(PulseRoundRepository rounds, BroughtRounds brought) {
        this.rounds = rounds;
        this.brought = brought;
    }

    @Override
    public PulseStanding latest(TeamId team, LocalDate today) {
        return standing(team, rounds.findByTeamOrderByOpenedOnDesc(team, YEARS), today);
    }

    /** Of rounds that have been read, the latest first. */
    PulseStanding standing(TeamId team, List<PulseRound> all, LocalDate today) {
        var open = all.stream()
                .filter(round -> round.isOpen(today))
                .findFirst()
                .map(round -> new PulseStanding.Open(round.id(), round.closesOn()));
        var last = last(team, all, today);
        return last.map(found -> new PulseStanding(open, found.shown(today), found.hidden(today)))
                .orElseGet(() -> new PulseStanding(open, Optional.empty(), Optional.of(PulseHidden.NONE_CLOSED)));
    }

    private Optional<ClosedRound> last(TeamId team, List<PulseRound> all, LocalDate today) {
        var own = all.stream()
                .filter(round -> round.isClosed() && !round.closesOn().isAfter(today))
                .findFirst()
                .map(PulseReader::closed);
        var fromElsewhere = brought.latest(team, today);
        return Stream.of(own, fromElsewhere)
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.closedOn().isAfter(one.closedOn()) ? other : one);
    }

    private static ClosedRound closed(PulseRound round) {
        return new ClosedRound(
                round.closesOn(),
                round.figure()
                        .map(figure -> new PulseStanding.Closed(
                                round.id(), round.closesOn(), figure, round.asked(), round.scores())),
                PulseHidden.TOO_FEW);
    }
}
