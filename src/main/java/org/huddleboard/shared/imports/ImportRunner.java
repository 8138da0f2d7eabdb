package org.huddleboard.shared.imports;

import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Runs a job in its turn: all of it in one transaction, so that the outside sees the whole file or nothing of it. */
@Component
class ImportRunner {
    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
    private static final long TELL_MILLIS = 250;

    private final ImportTurn turn;
    private final ImportRuns runs;
    private final ImportRejects rejects;
    private final ImportsUnderWay underWay;
    private final Heartbeat heartbeat;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportRunner(
            ImportTurn turn,
            ImportRuns runs,
            ImportRejects rejects,
            ImportsUnderWay underWay,
            Heartbeat heartbeat,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turn = turn;
        this.runs = runs;
        this.rejects = rejects;
        this.underWay = underWay;
        this.heartbeat = heartbeat;
        this.events = events;
        this.clock = clock;
    }

    /** Thrown to take a dry run's rows back; carries what was found. */
    private static final class OnlyTried extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient ImportResult result;

        OnlyTried(ImportResult result) {
            super("tried", null, false, false);
            this.result = result;
        }
    }

    /** The result; a file that is refused whole is noted and the refusal thrown on. */
    ImportResult run(ImportJob job) {
        try {
            var result = job.dryRun() ? tried(job) : written(job);
            underWay.tell(underWay.of(job.id()).done(result));
            return result;
        } catch (RefusedFile refused) {
            ended(job, ImportState.REFUSED, Reason.of(refused.key(), refused.arguments()));
            throw refused;
        } catch (RuntimeException | Error fault) {
            log.error("Import {} broke off", job.id(), fault);
            ended(job, ImportState.FAILED, Reason.of("imports.failed.fault", List.of()));
            throw fault;
        } finally {
            events.publishEvent(new ImportMoved(job.id()));
        }
    }

    private ImportResult tried(ImportJob job) {
        try {
            return turn.patiently(job.kind().name(), () -> {
                throw new OnlyTried(job.read(told(job)));
            });
        } catch (OnlyTried tried) {
            return tried.result;
        }
    }

    private ImportResult written(ImportJob job) {
        try (var _ = heartbeat.of(job.id())) {
            var result = turn.patiently(job.kind().name(), () -> {
                var read = job.read(told(job));
                runs.done(read);
                rejects.store(read);
                return read;
            });
            log.info(
                    "Import {} of kind {}: {} rows, {} accepted, {} rejected",
                    job.id(),
                    job.kind().name(),
                    result.rows(),
                    result.accepted(),
                    result.rejectedRows());
            return result;
        }
    }

    private void ended(ImportJob job, ImportState state, Reason why) {
        underWay.tell(underWay.of(job.id()).ended(state, why));
        if (!job.dryRun()) {
            runs.ended(job.id(), state, why);
        }
    }

    private Consumer<ImportProgress> told(ImportJob job) {
        var lastTold = new AtomicReference<>(Instant.MIN);
        return progress -> {
            underWay.tell(progress);
            var now = clock.instant();
            if (progress.isRead() || lastTold.get().isBefore(now.minusMillis(TELL_MILLIS))) {
                lastTold.set(now);
                events.publishEvent(new ImportMoved(job.id()));
            }
        };
    }
}
