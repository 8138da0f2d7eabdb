package org.huddleboard.coaching.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What people keep for themselves beside their sessions. */
public interface PrivateNoteRepository extends Repository<PrivateNote, UUID> {
    PrivateNote saveAndFlush(PrivateNote note);

    void delete(PrivateNote note);

    Optional<PrivateNote> findBySessionAndOwner(CoachingSessionId session, MemberId owner);

    List<PrivateNote> findByOwnerOrAboutOrderByWrittenAtAscIdAsc(MemberId owner, MemberId about, Limit limit);
}
