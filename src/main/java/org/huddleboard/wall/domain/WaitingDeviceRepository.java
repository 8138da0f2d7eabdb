package org.huddleboard.wall.domain;

import java.time.Instant;
import java.util.Optional;
import org.huddleboard.wall.WallScreenId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The devices that wait for a leader. */
public interface WaitingDeviceRepository extends Repository<WaitingDevice, WallScreenId> {
    WaitingDevice save(WaitingDevice device);

    Optional<WaitingDevice> findByTokenHash(String tokenHash);

    Optional<WaitingDevice> findByCode(String code);

    boolean existsByCode(String code);

    void delete(WaitingDevice device);

    @Modifying
    @Query("delete from WaitingDevice device where device.endsAt < :before")
    int deleteEndedBefore(Instant before);
}
