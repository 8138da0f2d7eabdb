package org.huddleboard.cohesion.application.rebuild;

import org.huddleboard.cohesion.application.tie.TieRebuild;
import org.huddleboard.shared.imports.ImportTurn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A board that has worked for a while before it counted ties knows its past from the first start on. */
@Component
class FirstStart {
    private final TieRebuild rebuild;
    private final RebuildBook book;
    private final ImportTurn turn;
    private final JdbcClient jdbc;

    FirstStart(TieRebuild rebuild, RebuildBook book, ImportTurn turn, JdbcClient jdbc) {
        this.rebuild = rebuild;
        this.book = book;
        this.turn = turn;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ApplicationReadyEvent started) {
        if (knowsNothing()) {
            turn.soon("history", () -> {
                rebuild.all(_ -> {});
                book.told();
                return started;
            });
        }
    }

    private boolean knowsNothing() {
        return jdbc.sql("""
                        select (select count(*) from cohesion_tie) + (select count(*) from cohesion_huddle)
                            + (select count(*) from cohesion_goal_moment)""").query(Long.class).single() == 0;
    }
}
