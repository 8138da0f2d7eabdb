package org.huddleboard.live;

import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.impl.TransientListener;
import com.vaadin.flow.signals.impl.UsageTracker;
import com.vaadin.flow.signals.impl.UsageTracker.Usage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often a topic has changed: a signal that a thousand screens of as many sessions follow at once. Nobody waits for
 * anybody: a screen that reads it again while others are still being told is not held up, as it would be by the one lock
 * of Flow's shared signals.
 */
final class Revision implements Signal<Long> {
    private static final Registration NOTHING_TO_REMOVE = () -> {};

    private final transient AtomicLong changes = new AtomicLong();
    private final transient Set<TransientListener> listeners = ConcurrentHashMap.newKeySet();

    @Override
    public Long get() {
        if (!UsageTracker.isGetAllowed()) {
            throw new IllegalStateException("a revision is read inside an effect, or peeked at");
        }
        var now = changes.get();
        if (UsageTracker.isActive()) {
            UsageTracker.registerUsage(new Seen(now));
        }
        return now;
    }

    @Override
    public Long peek() {
        return changes.get();
    }

    /** Goes up by one and tells each listener once; one that fails keeps nobody else from hearing. */
    void advance() {
        changes.incrementAndGet();
        RuntimeException failed = null;
        for (var listener : listeners) {
            try {
                tell(listener, false);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** Whoever takes a listener out of the set is the one to tell it. */
    private void tell(TransientListener listener, boolean immediate) {
        if (listeners.remove(listener) && listener.invoke(immediate)) {
            listeners.add(listener);
        }
    }

    int followers() {
        return listeners.size();
    }

    /** Somebody has read the revision as it was then. */
    private final class Seen implements Usage {
        private final long then;

        Seen(long then) {
            this.then = then;
        }

        @Override
        public boolean hasChanges() {
            return changes.get() != then;
        }

        @Override
        public Registration onNextChange(TransientListener listener) {
            listeners.add(listener);
            if (!hasChanges()) {
                return () -> listeners.remove(listener);
            }
            tell(listener, true);
            return listeners.contains(listener) ? () -> listeners.remove(listener) : NOTHING_TO_REMOVE;
        }
    }
}
