package org.huddleboard.huddle.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.ReadUnderstood;
import org.huddleboard.huddle.domain.CatchUp;
import org.huddleboard.huddle.domain.CatchUpRepository;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My sixty-second reads of huddles I was away from. */
@Service
@Transactional
@PreAuthorize("@access.may('HUDDLE_READ')")
public class CatchUpService {
    private static final int AT_MOST = 5;

    private final CatchUpRepository reads;
    private final HuddleRepository huddles;
    private final RecordCards records;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatchUpService(
            CatchUpRepository reads,
            HuddleRepository huddles,
            RecordCards records,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.huddles = huddles;
        this.records = records;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Those I have not said I understood, the newest first. */
    @Transactional(readOnly = true)
    public List<RecordCard> waiting(Locale language) {
        return reads.findByMemberAndUnderstoodAtIsNullOrderBySentAtDesc(me.id(), Limit.of(AT_MOST)).stream()
                .map(CatchUp::huddle)
                .flatMap(id -> huddles.findById(id).stream())
                .map(huddle -> records.card(huddle, false, language))
                .toList();
    }

    @Transactional(readOnly = true)
    public int countWaiting() {
        return reads.countByMemberAndUnderstoodAtIsNull(me.id());
    }

    /** Read and understood; a second click changes nothing. */
    public void understood(HuddleId id) {
        var read = reads.findByHuddleAndMember(id, me.id()).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (read.understood(now)) {
            reads.saveAndFlush(read);
            events.publishEvent(new ReadUnderstood(id, read.team(), me.id(), now));
        }
    }
}
