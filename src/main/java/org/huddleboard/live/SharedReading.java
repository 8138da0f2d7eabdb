package org.huddleboard.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What many screens ask for after the same change is read once. It stands until one of the topics that the asking
 * screen listens to has changed, and not for long in any case. The question must hold all that decides what may be seen.
 */
@Component
public class SharedReading {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration LONGEST_ANNOUNCED = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final LiveTopics live;
    private final Cache<Record, Read> kept = keeping(LONGEST);
    private final Cache<Record, Read> keptAnnounced = keeping(LONGEST_ANNOUNCED);

    SharedReading(LiveTopics live) {
        this.live = live;
    }

    private record Read(long begun, Object found) {}

    private static Cache<Record, Read> keeping(Duration longest) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(longest).build();
    }

    /**
     * Whoever asks while it is being read waits for it. It stands for a second, since not everything that stands on a
     * card is announced.
     */
    public <T> T find(Record question, Collection<Topic> topics, Supplier<T> reading) {
        return find(kept, question, topics, reading);
    }

    /** The same for what is announced whenever it changes: it stands for a minute. */
    public <T> T findAnnounced(Record question, Collection<Topic> topics, Supplier<T> reading) {
        return find(keptAnnounced, question, topics, reading);
    }

    @SuppressWarnings("unchecked")
    private <T> T find(Cache<Record, Read> where, Record question, Collection<Topic> topics, Supplier<T> reading) {
        var read = where.asMap().compute(question, (_, before) -> {
            if (before != null && topics.stream().allMatch(topic -> live.lastChange(topic) < before.begun())) {
                return before;
            }
            return new Read(live.moment(), reading.get());
        });
        return (T) read.found();
    }
}
