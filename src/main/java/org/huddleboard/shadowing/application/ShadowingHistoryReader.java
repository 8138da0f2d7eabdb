package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shadowing.ShadowingHistory;
import org.huddleboard.shadowing.domain.DebriefRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules whose debriefs were signed by both, never what they say. */
@Component
@Transactional(readOnly = true)
class ShadowingHistoryReader implements ShadowingHistory {
    private final DebriefRepository debriefs;

    ShadowingHistoryReader(DebriefRepository debriefs) {
        this.debriefs = debriefs;
    }

    @Override
    public List<Entry> since(Instant from) {
        return debriefs
                .findByHostSignedAtGreaterThanEqualAndHostIsNotNullOrderByHostSignedAtAscBookingAsc(
                        from, Limit.unlimited())
                .stream()
                .flatMap(debrief -> debrief.host().stream()
                        .flatMap(host -> debrief.hostSignedAt().stream()
                                .map(at -> new Entry(debrief.session(), host, debrief.guest(), at))))
                .toList();
    }
}
