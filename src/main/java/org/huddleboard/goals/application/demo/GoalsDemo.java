package org.huddleboard.goals.application.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals of everybody who takes contacts, Amira’s of the pictures among them, and what teams and sites are after. */
@Component
class GoalsDemo implements DemoPart {
    private static final int FLOOR = 5;
    private static final Map<String, String> SITES = Map.of(
            "Leeds", "Fewer repeat calls in the winter bills", "Manila", "A date for every caller without water");

    private final JdbcClient jdbc;
    private final GoalRows rows;
    private final Memberships memberships;

    GoalsDemo(JdbcClient jdbc, GoalRows rows, Memberships memberships) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.memberships = memberships;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var aims = aims(story);
        new GoalStory(story)
                .goals()
                .forEach(goal ->
                        rows.write(goal, aims.getOrDefault(goal.owner().team().orElse(""), Map.of())));
        remark(story);
    }

    /** By team: what it is after by the letters of the figure, and under {@code site} what its site is after. */
    private Map<String, Map<String, UUID>> aims(DemoStory story) {
        var cast = DemoCast.of(story);
        var found = new HashMap<String, Map<String, UUID>>();
        cast.sites().forEach((site, id) -> {
            var wide = aim(
                    story,
                    "aim/" + site,
                    id.value(),
                    null,
                    SITES.getOrDefault(site, site),
                    null,
                    by(cast, site, "SITE_MANAGER"));
            cast.teams().forEach((team, teamId) -> {
                if (cast.siteOf(team).equals(id)) {
                    var leader = by(cast, team, "LEADER");
                    found.put(
                            team,
                            Map.of(
                                    "site",
                                    wide,
                                    "FCR",
                                    aim(
                                            story,
                                            "aim/fcr/" + team,
                                            id.value(),
                                            teamId.value(),
                                            "FCR to 72%",
                                            KpiCode.FIRST_CONTACT_RESOLUTION,
                                            leader),
                                    "AHT",
                                    aim(
                                            story,
                                            "aim/aht/" + team,
                                            id.value(),
                                            teamId.value(),
                                            "AHT at 6:00, without rushing anybody",
                                            KpiCode.AVERAGE_HANDLE_TIME,
                                            leader)));
                }
            });
        });
        return found;
    }

    /** Whoever answers for that team or site. */
    private static Optional<MemberId> by(DemoCast cast, String place, String role) {
        return cast.people().stream()
                .filter(person -> person.roles().contains(role))
                .filter(person -> person.teams().contains(place)
                        || role.equals("SITE_MANAGER") && person.site().equals(place))
                .map(DemoPerson::id)
                .findFirst();
    }

    private UUID aim(
            DemoStory story,
            String name,
            UUID site,
            @Nullable UUID team,
            String words,
            @Nullable KpiCode kpi,
            Optional<MemberId> by) {
        var id = story.id(name);
        jdbc.sql("insert into goal_aim (id, site, team, words, kpi, target, said_by, said_at, version)"
                        + " values (:id, :site, :team, :words, :kpi, :target, :by, :at, 0)")
                .param("id", id)
                .param("site", site)
                .param("team", team)
                .param("words", words)
                .param("kpi", kpi == null ? null : kpi.name())
                .param(
                        "target",
                        kpi == null || kpi.usualTarget().isEmpty()
                                ? null
                                : kpi.usualTarget().getAsDouble())
                .param("by", by.map(MemberId::value).orElse(null))
                .param("at", GoalRows.at(story.firstWeek()))
                .update();
        return id;
    }

    /** What Leo said to Amira’s goal. */
    private void remark(DemoStory story) {
        jdbc.sql("insert into goal_remark (id, goal, by_member, words, written_at, version)"
                        + " values (:id, :goal, :by, :words, :at, 0)")
                .param("id", story.id("goal-remark/amira"))
                .param("goal", story.id("goal/amira"))
                .param("by", DemoCast.of(story).named("leo").id().value())
                .param(
                        "words",
                        "I heard you read the digits back in pairs yesterday, and the caller corrected one. That is it.")
                .param("at", GoalRows.at(story.today().minusDays(4)))
                .update();
    }

    /** Goals of everybody in the demo centre, those added since included, and what was said of its places. */
    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        var owners = Stream.concat(
                        cast.people().stream().map(DemoPerson::id),
                        cast.sites().values().stream()
                                .flatMap(site -> memberships.teamsOf(site).stream())
                                .flatMap(team -> memberships.membersOf(team, story.today()).stream()))
                .map(MemberId::value)
                .collect(Collectors.toSet());
        for (var table : List.of("goal_step", "goal_entry", "goal_review", "goal_remark")) {
            jdbc.sql("delete from " + table + " where goal in (select id from goal where owner_member in (:owners))")
                    .param("owners", owners)
                    .update();
        }
        jdbc.sql("update goal set previous = null where owner_member in (:owners)")
                .param("owners", owners)
                .update();
        jdbc.sql("delete from goal where owner_member in (:owners)")
                .param("owners", owners)
                .update();
        cast.sites()
                .values()
                .forEach(site -> jdbc.sql("delete from goal_aim where site = ?")
                        .param(site.value())
                        .update());
    }
}
