package org.huddleboard.people.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.domain.KnownName;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo centre's two sites, six teams and everybody in them; nobody can sign in before the doors are opened. */
@Component
class PeopleDemo implements DemoPart {
    private static final Map<String, ZoneId> ZONES =
            Map.of("Leeds", ZoneId.of("Europe/London"), "Manila", ZoneId.of("Asia/Manila"));
    private static final Map<String, List<LocalTime>> HOURS = Map.of(
            "Leeds", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)),
            "Manila", List.of(LocalTime.of(16, 0), LocalTime.MIDNIGHT));
    private static final int FLOOR = 2;
    /** Longest ago anybody of the demo centre began, in weeks; nobody but new starters began within the history. */
    private static final int LONGEST_WEEKS = 420;

    private static final int SHORTEST_WEEKS = 30;

    private final JdbcClient jdbc;
    private final DemoFarewell farewell;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleDemo(JdbcClient jdbc, DemoFarewell farewell, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.farewell = farewell;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        refuseWhereNamesAreTaken(cast);
        cast.sites()
                .forEach((name, id) -> jdbc.sql("insert into people_site values (?, ?, ?, ?, ?, 0)")
                        .params(
                                id.value(),
                                name,
                                ZONES.getOrDefault(name, ZoneOffset.UTC).getId(),
                                hours(name).getFirst(),
                                hours(name).getLast())
                        .update());
        cast.teams()
                .forEach((name, id) -> jdbc.sql("insert into people_team values (?, ?, ?, 0)")
                        .params(id.value(), cast.siteOf(name).value(), name)
                        .update());
        var chance = story.random("people");
        for (var person : cast.people()) {
            var weeks = chance.nextInt(SHORTEST_WEEKS, LONGEST_WEEKS);
            var monday = DemoStory.mondayOf(story.today());
            enrol(story, cast, person, person.isNewStarter() ? cast.beganOn(person) : monday.minusWeeks(weeks));
        }
        events.publishEvent(new PlacesChanged(clock.instant()));
    }

    private static List<LocalTime> hours(String site) {
        return Objects.requireNonNull(HOURS.get(site));
    }

    private static UUID teamOf(DemoCast cast, String team) {
        return Objects.requireNonNull(cast.teams().get(team)).value();
    }

    private static UUID siteOf(DemoCast cast, DemoPerson person) {
        return Objects.requireNonNull(cast.sites().get(person.site())).value();
    }

    private void refuseWhereNamesAreTaken(DemoCast cast) {
        cast.sites().keySet().stream()
                .filter(name -> isThere("select count(*) from people_site where lower(name) = lower(?)", name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BrokenRule("demo.rule.siteThere", name);
                });
        cast.people().stream()
                .flatMap(person -> DemoNames.of(person).stream())
                .filter(name ->
                        isThere("select count(*) from people_known_name where known_as = ?", KnownName.plain(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new BrokenRule("demo.rule.nameThere", name);
                });
    }

    private boolean isThere(String question, String name) {
        return jdbc.sql(question).param(name).query(Long.class).single() > 0;
    }

    private void enrol(DemoStory story, DemoCast cast, DemoPerson person, LocalDate started) {
        var id = person.id().value();
        jdbc.sql("insert into people_member values (?, ?, ?, ?, ?, 'HOURS_24', 'SYSTEM', true, 0)")
                .params(
                        id,
                        person.name(),
                        started,
                        DemoNames.skillsOf(person),
                        person.language().getLanguage())
                .update();
        for (var name : DemoNames.of(person)) {
            jdbc.sql("insert into people_known_name values (?, ?, 0)")
                    .params(KnownName.plain(name), id)
                    .update();
        }
        jdbc.sql("insert into people_account values (?, ?, ?, null, 'LISTED', 0, ?, 0)")
                .params(
                        id,
                        person.username(),
                        person.email(),
                        story.today().atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        person.team()
                .ifPresent(team -> jdbc.sql("insert into people_membership values (?, ?, ?, ?, null, 0)")
                        .params(story.id("stay/" + person.username()), id, teamOf(cast, team), started)
                        .update());
        for (var role : person.roles()) {
            if (person.teams().isEmpty()) {
                give(story, person, role, Optional.empty(), cast, started);
            }
            person.teams().forEach(team -> give(story, person, role, Optional.of(team), cast, started));
        }
    }

    private void give(
            DemoStory story, DemoPerson person, String role, Optional<String> team, DemoCast cast, LocalDate started) {
        var until = role.equals(Roles.NEW_STARTER) ? started.plusWeeks(12).minusDays(1) : null;
        jdbc.sql("insert into people_role_assignment values (?, ?, ?, ?, ?, ?, ?, null, 0)")
                .param(story.id("role/" + person.username() + "/" + role + "/" + team.orElse("")))
                .param(person.id().value())
                .param(role)
                .param(team.map(name -> teamOf(cast, name)).orElse(null))
                .param(team.isPresent() ? null : siteOf(cast, person))
                .param(started)
                .param(until)
                .update();
    }

    @Override
    public void remove(DemoStory story) {
        farewell.to(DemoCast.of(story));
        events.publishEvent(new PlacesChanged(clock.instant()));
    }
}
