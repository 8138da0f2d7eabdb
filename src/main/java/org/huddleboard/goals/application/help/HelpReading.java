package org.huddleboard.goals.application.help;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOwners;
import org.huddleboard.goals.GoalOwners.Owned;
import org.huddleboard.goals.domain.help.Help;
import org.huddleboard.goals.domain.help.HelpRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows who helped with a goal: to its owner, and, where the goal is shared, to whoever guides them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GOALS_OWN') or @access.may('GOALS_GUIDE')")
public class HelpReading {
    private static final int MOST_NAMED = 40;

    private final HelpRepository helps;
    private final GoalOwners goals;
    private final Interactions interactions;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    HelpReading(
            HelpRepository helps,
            GoalOwners goals,
            Interactions interactions,
            Memberships memberships,
            PeopleDirectory directory,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.helps = helps;
        this.goals = goals;
        this.interactions = interactions;
        this.memberships = memberships;
        this.directory = directory;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** What else happened is for the owner alone. */
    public HelpTraceCard trace(GoalId goal) {
        var owned = goals.find(goal).filter(this::mayRead).orElseThrow(NotFound::new);
        var mine = owned.owner().equals(me.id());
        var named = helps.findByGoalOrderByHappenedAtAscIdAsc(goal, Limit.of(MOST_NAMED));
        var open = mine ? notYetNamed(owned, named) : List.<Interaction>of();
        var people = people(named, open);
        return new HelpTraceCard(
                named.stream().map(help -> chip(help, people)).toList(),
                open.stream().map(interaction -> chip(interaction, people)).toList(),
                mine);
    }

    private boolean mayRead(Owned owned) {
        return owned.owner().equals(me.id())
                || owned.shared()
                        && memberships
                                .teamToday(owned.owner())
                                .filter(team -> access.may(Action.GOALS_GUIDE, team))
                                .isPresent();
    }

    private List<Interaction> notYetNamed(Owned owned, List<Help> named) {
        Set<RecordRef> known = named.stream().map(Help::record).collect(Collectors.toSet());
        return interactions.around(owned.owner(), owned.since(), clock.instant(), named.size()).stream()
                .filter(interaction -> !known.contains(interaction.record()))
                .limit(Interactions.MOST)
                .toList();
    }

    private Map<MemberId, Person> people(List<Help> named, List<Interaction> open) {
        return directory.people(Stream.concat(
                        named.stream().flatMap(help -> help.helper().stream()),
                        open.stream().map(Interaction::with))
                .collect(Collectors.toSet()));
    }

    private HelpChip chip(Help help, Map<MemberId, Person> people) {
        return new HelpChip(
                help.record(),
                help.helper().flatMap(helper -> Optional.ofNullable(people.get(helper))),
                help.sentence(),
                day(help.happenedAt()),
                true);
    }

    private HelpChip chip(Interaction interaction, Map<MemberId, Person> people) {
        return new HelpChip(
                interaction.record(),
                Optional.ofNullable(people.get(interaction.with())),
                interaction.key(),
                day(interaction.at()),
                false);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, memberships.zoneOf(me.id()));
    }
}
