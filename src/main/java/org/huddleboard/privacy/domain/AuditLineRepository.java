package org.huddleboard.privacy.domain;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail, by whom it is about. */
public interface AuditLineRepository extends Repository<AuditLine, UUID> {
    AuditLine save(AuditLine line);

    List<AuditLine> findByAboutOrderByNotedAtDesc(MemberId about, Limit limit);

    void deleteByAbout(MemberId about);

    @Modifying
    @Query("update AuditLine line set line.actorId = null where line.actorId = ?1")
    int forgetActor(UUID actor);
}
