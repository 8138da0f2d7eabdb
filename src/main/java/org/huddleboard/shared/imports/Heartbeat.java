package org.huddleboard.shared.imports;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Keeps telling the other nodes that a file is still being read. */
@Component
class Heartbeat implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final long EVERY_SECONDS = 5;

    private final ImportRuns runs;
    private final ImportsUnderWay underWay;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-beat-", 0).daemon().factory());

    Heartbeat(ImportRuns runs, ImportsUnderWay underWay) {
        this.runs = runs;
        this.underWay = underWay;
    }

    /** Stops when closed. */
    interface Beating extends AutoCloseable {
        @Override
        void close();
    }

    Beating of(UUID importId) {
        var beating = clock.scheduleAtFixedRate(() -> beat(importId), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return () -> beating.cancel(false);
    }

    private void beat(UUID importId) {
        try {
            runs.beat(importId, underWay.of(importId).rows());
        } catch (DataAccessException e) {
            log.debug("Import {} missed a beat", importId, e);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
