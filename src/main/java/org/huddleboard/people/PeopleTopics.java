package org.huddleboard.people;

import java.util.UUID;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** What screens about people listen to. */
public final class PeopleTopics {
    private static final UUID EVERYWHERE = new UUID(0, 0);

    private PeopleTopics() {}

    public static Topic of(MemberId member) {
        return new Topic("people", member.value());
    }

    public static Topic places() {
        return new Topic("people-places", EVERYWHERE);
    }
}
