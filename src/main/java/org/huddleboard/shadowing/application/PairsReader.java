package org.huddleboard.shadowing.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the wall and the huddle who sits beside whom. */
@Component
@Transactional(readOnly = true)
class PairsReader implements BesideEachOther {
    private final SessionRows rows;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Messages messages;

    PairsReader(SessionRows rows, PeopleDirectory directory, Memberships memberships, Messages messages) {
        this.rows = rows;
        this.directory = directory;
        this.memberships = memberships;
        this.messages = messages;
    }

    @Override
    public List<Pair> on(TeamId team, LocalDate day, Locale language) {
        var zone = memberships.zoneOf(team);
        var mates = memberships.membersOf(team, day);
        var seats = rows
                .seats(
                        memberships.siteOf(team),
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(seat -> mates.contains(seat.guest())
                        || seat.session().host().filter(mates::contains).isPresent())
                .toList();
        var guests = seats.stream().map(SeatRow::guest).toList();
        var members = new HashSet<MemberId>(guests);
        seats.forEach(seat -> seat.session().host().ifPresent(members::add));
        var people = directory.people(members);
        var starters = directory.holding(Role.NEW_STARTER, guests);
        return seats.stream()
                .flatMap(seat -> seat.session().host().stream()
                        .flatMap(host -> Stream.ofNullable(people.get(host)))
                        .flatMap(host -> Optional.ofNullable(people.get(seat.guest())).stream()
                                .map(guest -> new Pair(
                                        guest.id(),
                                        guest.name(),
                                        host.id(),
                                        host.name(),
                                        messages.say(
                                                language,
                                                "shadowing.skill."
                                                        + seat.session().skill()),
                                        starters.contains(guest.id())))))
                .toList();
    }
}
