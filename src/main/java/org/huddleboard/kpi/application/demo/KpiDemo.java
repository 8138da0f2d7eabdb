package org.huddleboard.kpi.application.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 26 weeks of working days up to yesterday, for everybody who takes contacts. */
@Component
class KpiDemo implements DemoPart {
    static final String SOURCE = "demo";
    private static final int FLOOR = 3;
    /** The number each team's chance is drawn with: no signal but the two of the story in the week told last. */
    private static final Map<String, Integer> DRAWS = Map.of(
            "Leeds Voice 1", 1772,
            "Leeds Voice 2", 10,
            "Leeds Chat", 8,
            "Leeds E-mail", 6,
            "Manila Evening 1", 11,
            "Manila Evening 2", 5);

    private final ReadingsRecorder recorder;
    private final Memberships memberships;
    private final JdbcClient jdbc;

    KpiDemo(ReadingsRecorder recorder, Memberships memberships, JdbcClient jdbc) {
        this.recorder = recorder;
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var readings = teams(story).flatMap(team -> new DemoReadings(story, team).draw().stream());
        recorder.record(importId(story), SOURCE, readings);
    }

    static Stream<TeamStory> teams(DemoStory story) {
        var cast = DemoCast.of(story);
        return cast.teams().entrySet().stream().map(team -> {
            var name = team.getKey();
            var isTold = name.equals("Leeds Voice 1");
            var channel = name.endsWith("Chat") ? "chat" : name.endsWith("E-mail") ? "email" : "voice";
            var people = cast.team(name).stream()
                    .filter(DemoPerson::isAgent)
                    .filter(person -> !person.isNewStarter())
                    .toList();
            return new TeamStory(name, team.getValue(), people, channel, isTold, isTold, DRAWS.getOrDefault(name, 0));
        });
    }

    /** Figures that people imported stay where they are. */
    @Override
    public void follow(DemoStory before, DemoStory now) {
        recorder.takeBack(importId(before));
        load(now);
    }

    /** What was imported for these teams since goes too, since the teams themselves go. */
    @Override
    public void remove(DemoStory story) {
        recorder.takeBack(importId(story));
        DemoCast.of(story).sites().values().stream()
                .flatMap(site -> memberships.teamsOf(site).stream())
                .map(TeamId::value)
                .forEach(this::clear);
    }

    private void clear(UUID team) {
        jdbc.sql("select import_id from kpi_import where team_id = ?")
                .param(team)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(recorder::takeBack);
        for (var table : List.of(
                "kpi_reading",
                "kpi_team_day",
                "kpi_team_week",
                "kpi_week_mark",
                "kpi_team_age",
                "kpi_word",
                "kpi_target",
                "kpi_baseline",
                "kpi_figure_reason")) {
            jdbc.sql("delete from " + table + " where team_id = ?").param(team).update();
        }
    }

    private static UUID importId(DemoStory story) {
        return story.id("kpi");
    }
}
