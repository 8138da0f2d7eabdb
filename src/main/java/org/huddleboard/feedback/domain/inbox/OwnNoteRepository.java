package org.huddleboard.feedback.domain.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines members wrote to themselves. */
public interface OwnNoteRepository extends Repository<OwnNote, UUID> {
    OwnNote saveAndFlush(OwnNote note);

    Optional<OwnNote> findByMemberAndClientKey(MemberId member, UUID clientKey);

    List<OwnNote> findByMemberAndWrittenAtGreaterThanEqualOrderByWrittenAtDescIdDesc(
            MemberId member, Instant from, Limit limit);

    List<OwnNote> findByMemberOrderByWrittenAtAscIdAsc(MemberId member, Limit limit);

    @Modifying
    @Query("delete from OwnNote note where note.member.value = :member")
    int deleteOf(UUID member);

    @Modifying
    @Query("delete from OwnNote note where note.writtenAt < :before")
    int deleteWrittenBefore(Instant before);
}
