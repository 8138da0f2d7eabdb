package org.huddleboard.live;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private static Cache<Record, Read> keeping(Duration longest) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(longest).build();
    }

    /**
     * Whoever asks while it is being read waits for it. It stands for a second, since not everything that stands on a
     * card is announced. What is read may itself be made of what is read once.
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
        var kept = where.getIfPresent(question);
        var read = kept != null && stands(kept, topics) ? kept : anew(where, question, topics, reading);
        return (T) read.found();
    }

    /** Somebody else may have begun to read it meanwhile. */
    private Read anew(Cache<Record, Read> where, Record question, Collection<Topic> topics, Supplier<?> reading) {
        return requireNonNull(where.asMap()
                .compute(
                        question,
                        (_, before) ->
                                before != null && stands(before, topics) ? before : new Read(live.moment(), reading)));
    }

    private boolean stands(Read read, Collection<Topic> topics) {
        return !read.failed() && topics.stream().allMatch(topic -> live.lastChange(topic) < read.begun());
    }

    /** Read by whoever comes first, outside the locks of what keeps it; a failed reading is for its own askers alone. */
    private static final class Read {
        private final long begun;
        private final Supplier<?> reading;
        private @Nullable Object found;
        private volatile boolean failed;

        Read(long begun, Supplier<?> reading) {
            this.begun = begun;
            this.reading = reading;
        }

        long begun() {
            return begun;
        }

        boolean failed() {
            return failed;
        }

        synchronized Object found() {
            var known = found;
            if (known == null) {
                try {
                    known = reading.get();
                    found = known;
                } catch (RuntimeException e) {
                    failed = true;
                    throw e;
                }
            }
            return known;
        }
    }
}
