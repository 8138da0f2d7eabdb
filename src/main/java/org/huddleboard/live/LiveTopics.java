package org.huddleboard.live;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
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

    private final ConcurrentMap<Topic, Hint> hints = new ConcurrentHashMap<>();
    private final AtomicLong moments = new AtomicLong();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-", 0).daemon().factory());

    /** Goes up each time the topic changes, on whichever node the change was made. Read it inside an effect. */
    public Signal<Long> revision(Topic topic) {
        return hint(topic).revision.asReadonly();
    }

    /** Tells this node's screens; what other nodes announce arrives here too. */
    public void raise(Set<Topic> topics) {
        topics.forEach(topic -> hint(topic).changed());
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
        private final SharedValueSignal<Long> revision = new SharedValueSignal<>(0L);
        private final AtomicLong changes = new AtomicLong();
        private volatile long changedAt;
        private boolean quiet;
        private boolean waiting;

        /**
         * The signal is told outside the monitor, since it has locks of its own, and it is set, not updated: an update
         * that meets another one tries again on the thread that tells, for as long as they keep meeting.
         */
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
            ActingAs.nobody(() -> revision.set(changes.incrementAndGet()));
        }
    }
}
