package org.huddleboard.huddle.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.huddle.HuddleHistory;
import org.huddleboard.huddle.domain.CatchUp;
import org.huddleboard.huddle.domain.CatchUpRepository;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.huddle.domain.Presence;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules which huddles were held and who was there. */
@Component
@Transactional(readOnly = true)
class HuddleHistoryReader implements HuddleHistory {
    private final HuddleRepository huddles;
    private final CatchUpRepository reads;

    HuddleHistoryReader(HuddleRepository huddles, CatchUpRepository reads) {
        this.huddles = huddles;
        this.reads = reads;
    }

    @Override
    public List<Entry> since(Instant from) {
        return huddles.findByEndedAtGreaterThanEqualOrderByEndedAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(Huddle huddle) {
        return new Entry(
                huddle.id(),
                huddle.team(),
                huddle.day(),
                huddle.those(Presence::expected),
                huddle.those(Presence::here),
                reads.findByHuddle(huddle.id(), Limit.unlimited()).stream()
                        .filter(read -> read.understoodAt().isPresent())
                        .map(CatchUp::member)
                        .collect(Collectors.toUnmodifiableSet()),
                huddle.endedAt().orElseThrow());
    }
}
