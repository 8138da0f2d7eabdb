package org.huddleboard.cohesion.application.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.cohesion.PulseMoved;
import org.huddleboard.cohesion.domain.pulse.Ballot;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.cohesion.domain.pulse.RoundCalendar;
import org.huddleboard.cohesion.domain.pulse.Urn;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a team's rounds, takes ballots in and closes them; asks no permission. */
@Component
class PulseRounds {
    private final PulseRoundRepository rounds;
    private final Voters voters;
    private final Urns urns;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PulseRounds(
            PulseRoundRepository rounds,
            Voters voters,
            Urns urns,
            Memberships memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.voters = voters;
        this.urns = urns;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** Closes what is over on that day and opens what is due; each in one transaction with its team. */
    @Transactional
    void turn(Team team) {
        var today = LocalDate.now(clock.withZone(team.zone()));
        var latest = rounds.findByTeamOrderByOpenedOnDesc(team.id(), Limit.of(1)).stream()
                .findFirst();
        latest.filter(round -> round.isOver(today)).ifPresent(this::close);
        RoundCalendar.due(today, latest.map(PulseRound::openedOn))
                .filter(_ -> latest.filter(round -> !round.isClosed()).isEmpty())
                .ifPresent(monday -> open(team, monday, memberships.membersOf(team.id(), today)));
    }

    /** Fewer than five cannot be shown, whoever answers: they are not asked. */
    private void open(Team team, LocalDate day, Set<MemberId> members) {
        if (members.size() >= Shown.FEWEST) {
            var number = (int) rounds.countByTeam(team.id());
            var round = rounds.saveAndFlush(new PulseRound(team.id(), number, day, members.size()));
            voters.ask(round.id(), members);
            urns.place(round.id(), Urn.empty(members.size()));
            announce(round, members);
        }
    }

    /** One ballot, under a number that nobody can work out. A second one of the same member changes nothing. */
    void cast(PulseRound round, MemberId member, List<Integer> answers) {
        if (voters.hasVoted(round.id(), member).orElse(true)) {
            return;
        }
        var ballot = new Ballot(UUID.randomUUID(), answers);
        var urn = urns.open(round.id()).orElseGet(() -> anew(round));
        urns.keep(round.id(), urn.with(ballot));
        voters.mark(round.id(), member);
    }

    private Urn anew(PulseRound round) {
        voters.askAgain(round.id());
        return Urn.empty(round.asked());
    }

    /** Counts it once. Who was asked is forgotten, and so are the ballots where they are fewer than five. */
    void close(PulseRound found) {
        var round = rounds.hold(found.id()).orElse(found);
        var asked = voters.asked(round.id());
        var ballots =
                Optional.of(round.id()).flatMap(urns::open).map(Urn::ballots).orElse(List.of());
        urns.remove(round.id());
        voters.forget(round.id());
        if (round.close(ballots)) {
            urns.keepCounted(round.id(), ballots);
        }
        rounds.saveAndFlush(round);
        announce(round, asked);
    }

    void announce(PulseRound round, Set<MemberId> asked) {
        events.publishEvent(new PulseMoved(round.id(), round.team(), asked, clock.instant()));
    }
}
