package org.huddleboard.shared.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far the files being read on this node have come; kept an hour for the screen that started them. */
@Component
class ImportsUnderWay {
    private static final int MOST_REJECTS_KEPT = 100_000;

    private final Cache<UUID, ImportProgress> latest = Caffeine.newBuilder()
            .maximumWeight(MOST_REJECTS_KEPT)
            .weigher((UUID _, ImportProgress progress) -> 100
                    + progress.result().map(result -> result.rejected().size()).orElse(0))
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    void tell(ImportProgress progress) {
        latest.put(progress.importId(), progress);
    }

    ImportProgress of(UUID importId) {
        return find(importId).orElseGet(() -> ImportProgress.begun(importId));
    }

    Optional<ImportProgress> find(UUID importId) {
        return Optional.ofNullable(latest.getIfPresent(importId));
    }
}
