package org.huddleboard.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What many screens ask for after the same change is read once. It stands until one of the topics that the asking
 * screen listens to has changed, and for a second at most, since not everything that stands on a card is announced.
 * The question must hold all that decides what may be seen.
 */
@Component
public class SharedReading {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final LiveTopics live;
    private final Cache<Record, Read> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    SharedReading(LiveTopics live) {
        this.live = live;
    }

    private record Read(long begun, Object found) {}

    /** Whoever asks while it is being read waits for it. */
    @SuppressWarnings("unchecked")
    public <T> T find(Record question, Collection<Topic> topics, Supplier<T> reading) {
        var read = kept.asMap().compute(question, (_, before) -> {
            if (before != null && topics.stream().allMatch(topic -> live.lastChange(topic) < before.begun())) {
                return before;
            }
            return new Read(live.moment(), reading.get());
        });
        return (T) read.found();
    }
}
