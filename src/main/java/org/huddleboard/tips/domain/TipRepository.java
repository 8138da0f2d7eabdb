package org.huddleboard.tips.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tips of the house. */
public interface TipRepository extends Repository<Tip, TipId> {
    Tip saveAndFlush(Tip tip);

    Optional<Tip> findById(TipId id);

    Optional<Tip> findByAuthorAndClientKey(MemberId author, UUID clientKey);

    @Query("select tip from Tip tip where tip.id.value in :ids")
    List<Tip> findAllOf(Collection<UUID> ids);

    boolean existsByClientKey(UUID clientKey);

    int countBySite(SiteId site);

    List<Tip> findBySite(SiteId site, Limit limit);

    /** Tips that were touched at that instant or later, for a node that keeps its own index of them. */
    List<Tip> findBySiteAndTouchedAtGreaterThanEqual(SiteId site, Instant since, Limit limit);

    @Query("select distinct tip.site.value from Tip tip")
    List<UUID> findSites();

    /** Tips that may be relied on that day, for the tip of the day. */
    @Query("""
            select tip from Tip tip
            where tip.site = :site and tip.filing.kind = TIP and tip.verifiedOn is not null and tip.verifiedUntil >= :day
            """)
    List<Tip> findChecked(SiteId site, LocalDate day, Limit limit);

    @Query("""
            select tip from Tip tip
            where tip.site = :site and tip.filing.kind = TIP and tip.revisedAt >= :since
              and tip.verifiedUntil >= :stillFound
            order by tip.revisedAt desc, tip.id.value
            """)
    List<Tip> findRevisedSince(SiteId site, Instant since, LocalDate stillFound, Limit limit);

    /** Tips whose check is due, written by somebody else, that this member has not left to others since. */
    @Query("""
            select tip from Tip tip
            where tip.site = :site and (tip.verifiedOn is null or tip.verifiedUntil <= :today)
              and tip.verifiedUntil >= :stillFound and (tip.author is null or tip.author.value <> :member)
              and not exists (select passed.id from TipPassedOn passed
                  where passed.id.tip.value = tip.id.value and passed.id.by.value = :member
                    and passed.passedAt >= tip.touchedAt)
            order by tip.verifiedUntil, tip.id.value
            """)
    List<Tip> findDue(SiteId site, LocalDate today, LocalDate stillFound, UUID member, Limit limit);

    List<Tip> findByAuthorOrderByWrittenAtAsc(MemberId author, Limit limit);

    @Modifying
    @Query("update Tip tip set tip.author.value = null where tip.author.value = :member")
    int forgetAuthor(UUID member);

    @Modifying
    @Query("update Tip tip set tip.verifier.value = null where tip.verifier.value = :member")
    int forgetVerifier(UUID member);

    @Modifying
    @Query("delete from Tip tip where tip.verifiedUntil < :before")
    int deleteDueBefore(LocalDate before);
}
