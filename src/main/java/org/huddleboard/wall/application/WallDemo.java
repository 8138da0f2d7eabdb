package org.huddleboard.wall.application;

import java.util.stream.Stream;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings no screen of its own, and switches off those that people paired with the demo centre's teams. */
@Component
class WallDemo implements DemoPart {
    private static final int FLOOR = 8;

    private final Memberships memberships;
    private final JdbcClient jdbc;

    WallDemo(Memberships memberships, JdbcClient jdbc) {
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        // a screen is paired where it hangs
    }

    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        Stream.concat(
                        cast.teams().values().stream(),
                        cast.sites().values().stream().flatMap(site -> memberships.teamsOf(site).stream()))
                .distinct()
                .forEach(team -> jdbc.sql("delete from wall_screen where team_id = ?")
                        .param(team.value())
                        .update());
    }
}
