package org.huddleboard.improvement.application.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.idea.Idea;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Makes cards of ideas: three statements however many there are. */
@Component
class IdeaCards {
    private final Measures measures;
    private final Credits credits;
    private final PeopleDirectory directory;
    private final Clock clock;

    IdeaCards(Measures measures, Credits credits, PeopleDirectory directory, Clock clock) {
        this.measures = measures;
        this.credits = credits;
        this.directory = directory;
        this.clock = clock;
    }

    List<IdeaCard> of(Collection<Idea> ideas, Team team) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = ideas.stream().map(idea -> idea.id().value()).toList();
        var measured = measures.of(ids);
        var named = credits.of(ids);
        var people = people(ideas, named);
        return ideas.stream()
                .map(idea -> new IdeaCard(
                        idea.id(),
                        idea.title(),
                        idea.words(),
                        idea.broughtBy().map(people::get),
                        day(idea.broughtAt(), team),
                        day(idea.movedAt(), team),
                        idea.state(),
                        idea.journey(),
                        trial(idea, team),
                        measured.getOrDefault(idea.id().value(), List.of()),
                        named.getOrDefault(idea.id().value(), List.of()).stream()
                                .flatMap(member -> Optional.ofNullable(people.get(member)).stream())
                                .toList()))
                .toList();
    }

    private Map<MemberId, Person> people(Collection<Idea> ideas, Map<UUID, List<MemberId>> named) {
        return directory.people(Stream.concat(
                        ideas.stream().flatMap(idea -> idea.broughtBy().stream()),
                        named.values().stream().flatMap(List::stream))
                .collect(Collectors.toSet()));
    }

    private Optional<IdeaCard.TrialDays> trial(Idea idea, Team team) {
        return idea.trial()
                .map(trial -> new IdeaCard.TrialDays(
                        trial.trying(), trial.kpi(), trial.from(), trial.to(), idea.isToBeMeasured(today(team))));
    }

    LocalDate today(Team team) {
        return LocalDate.now(clock.withZone(team.zone()));
    }

    static LocalDate day(Instant at, Team team) {
        return LocalDate.ofInstant(at, team.zone());
    }
}
