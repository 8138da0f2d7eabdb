package org.huddleboard.privacy.application;

import java.time.Clock;
import java.util.UUID;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.domain.AuditLine;
import org.huddleboard.privacy.domain.AuditLineRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail in the transaction of what it notes: either both are there or neither. */
@Component
class AuditRecorder implements AuditTrail {
    private final AuditLineRepository lines;
    private final CurrentMember asking;
    private final Clock clock;

    AuditRecorder(AuditLineRepository lines, CurrentMember asking, Clock clock) {
        this.lines = lines;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(Deed deed, @Nullable MemberId about, UUID record) {
        lines.save(new AuditLine(clock.instant(), asking.actor(), deed, about, record));
    }
}
