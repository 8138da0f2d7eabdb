package org.huddleboard.kpi.application.demo;

import java.util.Optional;
import org.huddleboard.kpi.application.words.CustomerWords;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 26 weeks of what customers wrote, in English and Spanish, kept as one import of its own. */
@Component
class WordsDemo implements DemoPart {
    private static final int FLOOR = 3;
    private static final String SOURCE = "demo-words";

    private final CustomerWords words;
    private final JdbcClient jdbc;

    WordsDemo(CustomerWords words, JdbcClient jdbc) {
        this.words = words;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        jdbc.sql("insert into kpi_import (import_id, source) values (?, ?)")
                .params(story.id("kpi-words"), SOURCE)
                .update();
        var layer = layer(story).orElseThrow();
        KpiDemo.teams(story).forEach(team -> words.keep(layer, new DemoWords(story, team).draw()));
    }

    @Override
    public void follow(DemoStory before, DemoStory now) {
        remove(before);
        load(now);
    }

    @Override
    public void remove(DemoStory story) {
        layer(story).ifPresent(layer -> {
            words.forget(layer);
            jdbc.sql("delete from kpi_import where no = ?").param(layer).update();
        });
    }

    private Optional<Long> layer(DemoStory story) {
        return jdbc.sql("select no from kpi_import where import_id = ?")
                .param(story.id("kpi-words"))
                .query(Long.class)
                .optional();
    }
}
