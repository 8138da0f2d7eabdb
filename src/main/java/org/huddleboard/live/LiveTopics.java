package org.huddleboard.live;

import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huddleboard.shared.ActingAs;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * One hint a topic on this node. The first change is told at once, those that follow within {@value #QUIET_MILLIS} ms
 * are told together, so that a busy topic costs each open screen at most ten pushes a second.
 */
@Component
public class LiveTopics implements DisposableBean {
    static final long QUIET_MILLIS = 100;

    /** Whoever made the change has screens of their own, which they draw while the others are told already. */
    private static final Comparator<Hint> MANY_FIRST = Comparator.comparingInt(hint -> -hint.revision.followers());

    private final ConcurrentMap<Topic, Hint> hints = new ConcurrentHashMap<>();
    private final AtomicLong moments = new AtomicLong();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-", 0).daemon().factory());

    /** Goes up each time the topic changes, on whichever node the change was made. Read it inside an effect. */
    public Signal<Long> revision(Topic topic) {
        return hint(topic).revision;
    }

    /** Tells this node's screens, first those that are many; what other nodes announce arrives here too. */
    public void raise(Set<Topic> topics) {
        topics.stream().map(this::hint).sorted(MANY_FIRST).forEach(Hint::changed);
    }

    /** A place in the order of all changes on this node. */
    long moment() {
        return moments.incrementAndGet();
    }

    /** When the topic last changed, in the order of all changes on this node; screens may be told a little later. */
    public long lastChange(Topic topic) {
        return hint(topic).changedAt;
    }

    private Hint hint(Topic topic) {
        var known = hints.get(topic);
        return known != null ? known : hints.computeIfAbsent(topic, _ -> new Hint());
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }

    private final class Hint {
        private final Revision revision = new Revision();
        private volatile long changedAt;
        private boolean quiet;
        private boolean waiting;

        /** The revision is told outside the monitor: what listens has locks of its own. */
        void changed() {
            changedAt = moment();
            if (mayTellNow()) {
                tell();
            }
        }

        private synchronized boolean mayTellNow() {
            waiting = quiet;
            var now = !quiet;
            quiet = true;
            return now;
        }

        private void quietIsOver() {
            if (somethingWaits()) {
                tell();
            }
        }

        private synchronized boolean somethingWaits() {
            quiet = waiting;
            waiting = false;
            return quiet;
        }

        private void tell() {
            later.schedule(this::quietIsOver, QUIET_MILLIS, TimeUnit.MILLISECONDS);
            ActingAs.nobody(revision::advance);
        }
    }
}
