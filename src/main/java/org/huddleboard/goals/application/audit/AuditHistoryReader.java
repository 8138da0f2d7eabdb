package org.huddleboard.goals.application.audit;

import java.time.Instant;
import java.util.List;
import org.huddleboard.goals.AuditHistory;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who finished a self-audit, never what it says. */
@Component
@Transactional(readOnly = true)
class AuditHistoryReader implements AuditHistory {
    private final SelfAuditRepository audits;

    AuditHistoryReader(SelfAuditRepository audits) {
        this.audits = audits;
    }

    @Override
    public List<Entry> since(Instant from) {
        return audits.findByClosedAtGreaterThanEqualOrderByClosedAtAscIdAsc(from, Limit.unlimited()).stream()
                .flatMap(audit -> audit.closedAt().stream().map(at -> new Entry(audit.id(), audit.owner(), at)))
                .toList();
    }
}
