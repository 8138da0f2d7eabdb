package org.huddleboard.cohesion.application.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What closed rounds said and what came of them, as a whole: there is nothing to pick, cut or compare. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('COHESION_READ')")
public class PulseResultService {
    private static final int ROUNDS = 8;
    private static final int LINES = 4;

    private final PulseRoundRepository rounds;
    private final PulseReader reader;
    private final SaidAndDone said;
    private final PeopleDirectory directory;
    private final Access access;
    private final Clock clock;

    PulseResultService(
            PulseRoundRepository rounds,
            PulseReader reader,
            SaidAndDone said,
            PeopleDirectory directory,
            Access access,
            Clock clock) {
        this.rounds = rounds;
        this.reader = reader;
        this.said = said;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    public PulseResults of(TeamId id) {
        var team = directory.team(access.require(Action.COHESION_READ, id)).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock.withZone(team.zone()));
        var all = rounds.findByTeamOrderByOpenedOnDesc(id, Limit.of(ROUNDS));
        var standing = reader.standing(id, all, today);
        var latest = standing.closed()
                .flatMap(closed -> all.stream()
                        .filter(round -> round.id().equals(closed.id()))
                        .findFirst());
        var mayReply =
                latest.filter(round -> round.action().isEmpty()).isPresent() && access.may(Action.COHESION_LEAD, id);
        return new PulseResults(
                team,
                today,
                standing,
                latest.map(PulseRound::items)
                        .or(() -> standing.closed()
                                .map(closed -> closed.scores().keySet().stream()
                                        .sorted()
                                        .toList()))
                        .orElse(List.of()),
                earlier(all, latest),
                said.of(id, LINES),
                mayReply,
                mayReply ? directory.inTeam(id, today) : List.of());
    }

    private static List<PulseResults.Earlier> earlier(List<PulseRound> all, Optional<PulseRound> latest) {
        return all.stream()
                .filter(PulseRound::isClosed)
                .filter(round -> latest.filter(round::equals).isEmpty())
                .map(round -> new PulseResults.Earlier(
                        round.closesOn(),
                        round.figure()
                                .filter(Shown::enough)
                                .map(PulseResultService::score)
                                .orElseGet(OptionalInt::empty)))
                .toList();
    }

    private static OptionalInt score(PulseFigure figure) {
        return OptionalInt.of((int) Math.round(figure.score() * 100));
    }
}
