package org.huddleboard.coaching.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.coaching.Cadence;
import org.huddleboard.coaching.application.CadenceRows.Row;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose one-to-one is due in the teams somebody leads: dates and counts, never what was said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('COACHING_LEAD')")
public class CadenceService {
    private final CadenceRows rows;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Sessions sessions;
    private final Access access;
    private final CurrentMember me;

    CadenceService(
            CadenceRows rows,
            PeopleDirectory directory,
            Memberships memberships,
            Sessions sessions,
            Access access,
            CurrentMember me) {
        this.rows = rows;
        this.directory = directory;
        this.memberships = memberships;
        this.sessions = sessions;
        this.access = access;
        this.me = me;
    }

    /** Whom I may invite to sit with me, by name. */
    public List<Person> people() {
        var today = sessions.today(me.id());
        var all = access.teams(Action.COACHING_LEAD).stream()
                .flatMap(team -> directory.inTeam(team, today).stream())
                .filter(person -> !person.id().equals(me.id()))
                .distinct()
                .toList();
        var leading =
                directory.holding(Role.LEADER, all.stream().map(Person::id).toList());
        return all.stream()
                .filter(person -> !leading.contains(person.id()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** The longest overdue first; empty for a coach who leads no team. */
    public List<DueCard> due() {
        if (directory.holding(Role.LEADER, List.of(me.id())).isEmpty()) {
            return List.of();
        }
        var people = people();
        var members = people.stream().map(Person::id).toList();
        var known = rows.of(members, sessions.now());
        var firstDays = directory.firstDays(members);
        var today = sessions.today(me.id());
        var zone = memberships.zoneOf(me.id());
        return people.stream()
                .map(person -> card(person, Optional.ofNullable(known.get(person.id())), firstDays, today, zone))
                .sorted(Comparator.comparing((DueCard card) -> !card.overdue())
                        .thenComparing(DueCard::due)
                        .thenComparing(card -> card.person().name()))
                .toList();
    }

    private static DueCard card(
            Person person, Optional<Row> row, Map<MemberId, LocalDate> firstDays, LocalDate today, ZoneId zone) {
        var first = firstDays.getOrDefault(person.id(), today);
        var cadence = Cadence.of(first, today);
        var last = row.flatMap(Row::last).map(at -> LocalDate.ofInstant(at, zone));
        var due = cadence.dueAfter(last.orElse(first));
        return new DueCard(
                person,
                cadence,
                last,
                due,
                Math.toIntExact(Math.max(0, today.toEpochDay() - due.toEpochDay())),
                row.flatMap(known -> known.planned(zone)),
                row.map(Row::cancelled).orElse(0));
    }
}
