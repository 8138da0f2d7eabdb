package org.huddleboard.rota;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** Somebody has booked time back. */
public record TimeReleased(UUID booking, OffPhoneKind kind, MemberId person, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(RotaTopics.of(person));
    }
}
