package org.huddleboard.tips.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Checks left to others. */
public interface TipPassedOnRepository extends Repository<TipPassedOn, TipPassedOn.Key> {
    TipPassedOn save(TipPassedOn passed);

    @Query("select count(passed) from TipPassedOn passed where passed.id.by.value = :member")
    int countBy(UUID member);

    @Modifying
    @Query("delete from TipPassedOn passed where passed.id.by.value = :member")
    int deleteBy(UUID member);
}
