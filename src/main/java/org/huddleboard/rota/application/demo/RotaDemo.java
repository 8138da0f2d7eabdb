package org.huddleboard.rota.application.demo;

import java.util.List;
import java.util.UUID;
import org.huddleboard.rota.application.ShiftLayers;
import org.huddleboard.rota.application.ShiftLayers.PersonDay;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo centre's shifts; what its people book comes from the modules that book. */
@Component
class RotaDemo implements DemoPart {
    private static final int FLOOR = 3;
    private static final List<String> TABLES = List.of("rota_claim", "rota_booking", "rota_shift", "rota_feed");

    private final ShiftLayers layers;
    private final JdbcClient jdbc;

    RotaDemo(ShiftLayers layers, JdbcClient jdbc) {
        this.layers = layers;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        layers.write(importId(story), 0, DemoShifts.of(story));
    }

    /** Days that people have imported shifts for stay theirs. */
    @Override
    public void follow(DemoStory before, DemoStory now) {
        layers.lift(importId(before));
        var theirs = layers.days();
        var told = DemoShifts.of(now).stream()
                .filter(shift -> !theirs.contains(new PersonDay(shift.member(), shift.day())))
                .toList();
        layers.write(importId(now), 0, told);
    }

    @Override
    public void remove(DemoStory story) {
        for (var person : DemoCast.of(story).people()) {
            for (var table : TABLES) {
                jdbc.sql("delete from " + table + " where member_id = ?")
                        .param(person.id().value())
                        .update();
            }
        }
    }

    private static UUID importId(DemoStory story) {
        return story.id("rota");
    }
}
