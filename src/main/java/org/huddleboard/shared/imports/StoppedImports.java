package org.huddleboard.shared.imports;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start, writes off the imports that a stop broke off; what they wrote was never committed. */
@Component
class StoppedImports {
    private static final Logger log = LoggerFactory.getLogger(StoppedImports.class);

    private final ImportRuns runs;
    private final DataSource store;
    private final Clock clock;

    StoppedImports(ImportRuns runs, DataSource store, Clock clock) {
        this.runs = runs;
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeOff() {
        var stopped = isOursAlone() ? runs.writeOff(clock.instant()) : runs.writeOffSilent();
        if (stopped > 0) {
            log.info("{} imports were broken off by a stop and left nothing", stopped);
        }
    }

    /** An H2 file has one server, which has just begun; on PostgreSQL another node may still be reading. */
    private boolean isOursAlone() {
        try (var connection = store.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            log.debug("The store does not say what it is", e);
            return false;
        }
    }
}
