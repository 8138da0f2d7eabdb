package org.huddleboard.privacy.application;

import java.util.List;
import java.util.Optional;
import org.huddleboard.privacy.AuditSeen;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.privacy.domain.AuditLine;
import org.huddleboard.privacy.domain.AuditLine.ActorKind;
import org.huddleboard.privacy.domain.AuditLineRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets each member read the lines about themselves, and no others. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('BOARD_USE')")
class MyAuditService implements MyAudit {
    private static final Limit PAGE = Limit.of(100);

    private final AuditLineRepository lines;
    private final CurrentMember me;

    MyAuditService(AuditLineRepository lines, CurrentMember me) {
        this.lines = lines;
        this.me = me;
    }

    @Override
    public List<AuditSeen> latest() {
        return lines.findByAboutOrderByNotedAtDesc(me.id(), PAGE).stream()
                .map(line -> new AuditSeen(line.notedAt(), by(line), line.deed()))
                .toList();
    }

    private static Optional<MemberId> by(AuditLine line) {
        return line.actorId().filter(_ -> line.actorKind() == ActorKind.MEMBER).map(MemberId::new);
    }
}
