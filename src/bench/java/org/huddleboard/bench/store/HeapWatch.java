package org.huddleboard.bench.store;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that was left on the heap after a collection since the last look. */
final class HeapWatch {
    private final AtomicLong most = new AtomicLong();

    HeapWatch() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter told) {
                told.addNotificationListener(
                        (notification, _) -> note(
                                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                        null,
                        null);
            }
        }
    }

    private void note(GarbageCollectionNotificationInfo info) {
        var left = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().matches("Metaspace|Code.*|Compressed.*"))
                .map(pool -> pool.getValue())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        most.accumulateAndGet(left, Math::max);
    }

    /** Begins anew, from a heap without garbage. */
    void begin() {
        System.gc();
        most.set(0);
    }

    /** Megabytes. */
    long most() {
        return most.get() / 1_000_000;
    }
}
