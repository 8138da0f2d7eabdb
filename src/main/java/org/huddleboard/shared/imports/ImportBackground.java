package org.huddleboard.shared.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads files on threads of its own, in the name of whoever started them. */
@Component
class ImportBackground implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ImportBackground.class);
    private static final int THREADS = 2;

    private final ImportRunner runner;
    private final ImportsUnderWay underWay;
    private final Cache<UUID, CurrentActor> starters = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofHours(2))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("import-", 0).daemon().factory());

    ImportBackground(ImportRunner runner, ImportsUnderWay underWay) {
        this.runner = runner;
        this.underWay = underWay;
    }

    void start(ImportJob job, CurrentActor by) {
        starters.put(job.id(), by);
        underWay.tell(ImportProgress.begun(job.id()));
        threads.execute(() -> ActingAs.actor(by, () -> {
            read(job);
            return job.id();
        }));
    }

    private void read(ImportJob job) {
        try {
            runner.run(job);
        } catch (RuntimeException e) {
            log.debug("Import {} ended early; its screen says why", job.id(), e);
        } finally {
            discard(job);
        }
    }

    private static void discard(ImportJob job) {
        if (!job.dryRun()) {
            try {
                Files.deleteIfExists(job.file());
            } catch (IOException e) {
                log.warn("Import {} could not delete its upload", job.id(), e);
            }
        }
    }

    /** Told to whoever started it, nobody else. */
    Optional<ImportProgress> progress(UUID importId, CurrentActor asking) {
        return asking.equals(starters.getIfPresent(importId)) ? underWay.find(importId) : Optional.empty();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
