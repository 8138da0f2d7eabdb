package org.huddleboard.shared.imports.folder;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the folder looked into every few seconds, on a thread of its own: a long file keeps no other job waiting. */
@Component
@ConditionalOnProperty(FolderPickUp.FOLDER)
class FolderClock implements DisposableBean {
    private final FolderPickUp pickUp;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-folder-", 0).daemon().factory());

    FolderClock(FolderPickUp pickUp) {
        this.pickUp = pickUp;
    }

    @Scheduled(fixedDelayString = "${huddleboard.imports.folder-every:PT5S}")
    void tick() {
        if (looking.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    pickUp.look();
                } finally {
                    looking.set(false);
                }
            });
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
