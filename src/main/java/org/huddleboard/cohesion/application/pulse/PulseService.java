package org.huddleboard.cohesion.application.pulse;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.cohesion.PulseAnswered;
import org.huddleboard.cohesion.application.pulse.Voters.Asked;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The pulse as one member meets it: four sentences, sent together, once. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PULSE_ANSWER')")
public class PulseService {
    private final PulseRoundRepository repository;
    private final PulseRounds rounds;
    private final Voters voters;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PulseService(
            PulseRoundRepository repository,
            PulseRounds rounds,
            Voters voters,
            Memberships memberships,
            PeopleDirectory directory,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.voters = voters;
        this.memberships = memberships;
        this.directory = directory;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for me. */
    public Optional<PulseForm> waiting() {
        return open(false)
                .map(round -> new PulseForm(
                        round.id(),
                        directory.team(round.team()).map(Team::name).orElse(""),
                        round.closesOn(),
                        round.items()));
    }

    /** The last day of the round that I have answered and that is still open. */
    public Optional<LocalDate> sent() {
        return open(true).map(PulseRound::closesOn);
    }

    private Optional<PulseRound> open(boolean voted) {
        return voters.of(me.id()).stream()
                .filter(asked -> asked.voted() == voted)
                .map(Asked::round)
                .flatMap(round -> repository.findById(round).stream())
                .filter(round -> round.isOpen(today(round)))
                .findFirst();
    }

    /** Sent a second time it changes nothing, since nobody can tell which answers came first. */
    @Transactional
    public void send(@Valid SendPulse form) {
        var round = repository.hold(form.round()).orElseThrow(NotFound::new);
        if (voters.hasVoted(round.id(), me.id()).isEmpty()) {
            throw new NotFound();
        }
        if (!round.isOpen(today(round))) {
            throw new BrokenRule("cohesion.pulse.rule.closed");
        }
        rounds.cast(round, me.id(), form.answers());
        events.publishEvent(new PulseAnswered(me.id()));
    }

    private LocalDate today(PulseRound round) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(round.team())));
    }
}
