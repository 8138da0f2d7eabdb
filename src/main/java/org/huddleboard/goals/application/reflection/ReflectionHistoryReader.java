package org.huddleboard.goals.application.reflection;

import java.time.Instant;
import java.util.List;
import org.huddleboard.goals.ReflectionHistory;
import org.huddleboard.goals.domain.reflection.ReflectionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules which reflections are whole, never what they say. */
@Component
@Transactional(readOnly = true)
class ReflectionHistoryReader implements ReflectionHistory {
    private final ReflectionRepository reflections;

    ReflectionHistoryReader(ReflectionRepository reflections) {
        this.reflections = reflections;
    }

    @Override
    public List<Entry> since(Instant from) {
        return reflections.findWholeSince(from).stream()
                .map(reflection -> new Entry(
                        reflection.id(),
                        reflection.owner(),
                        reflection.sharedAt().isPresent(),
                        reflection.writtenAt()))
                .toList();
    }
}
