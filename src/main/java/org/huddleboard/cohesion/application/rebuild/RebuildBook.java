package org.huddleboard.cohesion.application.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huddleboard.cohesion.application.rebuild.RebuildStanding.State;
import org.huddleboard.shared.BrokenRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when the ties were made anew, on whichever node; how far it is only the node that is at it knows. */
@Component
@Transactional
class RebuildBook {
    /** Whoever is at it for longer than this was stopped. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int NOT_HERE = -1;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicInteger percent = new AtomicInteger(NOT_HERE);

    RebuildBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<RebuildStanding> standing() {
        return jdbc.sql("select state, begun_at, done_at, ties from cohesion_rebuild where id = 1")
                .query((row, _) -> {
                    var begun = row.getObject(2, OffsetDateTime.class).toInstant();
                    return new RebuildStanding(
                            state(State.valueOf(row.getString(1)), begun),
                            begun,
                            Optional.of(percent.get()).filter(here -> here != NOT_HERE),
                            Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            row.getLong(4));
                })
                .optional();
    }

    private State state(State written, Instant begun) {
        var isStopped = written == State.UNDER_WAY && begun.plus(PATIENCE).isBefore(clock.instant());
        return isStopped ? State.FAILED : written;
    }

    /** One at a time: of two who ask at once, the second is refused. */
    void begin() {
        open();
        var begun = jdbc.sql("update cohesion_rebuild set state = 'UNDER_WAY', begun_at = ? where id = 1"
                        + " and (state <> 'UNDER_WAY' or begun_at < ?)")
                .params(now(), now().minus(PATIENCE))
                .update();
        if (begun == 0) {
            throw new BrokenRule("cohesion.rebuild.rule.underWay");
        }
        percent.set(0);
    }

    private void open() {
        jdbc.sql("insert into cohesion_rebuild (id, state, begun_at, ties) values (1, 'FAILED', ?, 0)"
                        + " on conflict do nothing")
                .param(now())
                .update();
    }

    /** The board has told itself at its first start. */
    void told() {
        open();
        done();
    }

    void goesOn(int done) {
        percent.set(done);
    }

    void done() {
        percent.set(NOT_HERE);
        jdbc.sql("update cohesion_rebuild set state = 'DONE', done_at = ?,"
                        + " ties = (select count(*) from cohesion_tie) where id = 1")
                .param(now())
                .update();
    }

    void ended(State state) {
        percent.set(NOT_HERE);
        jdbc.sql("update cohesion_rebuild set state = ? where id = 1")
                .param(state.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
