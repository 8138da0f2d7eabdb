package org.huddleboard.shell.home;

import java.util.Set;
import java.util.UUID;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.live.Topic;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open pages of this node that a minute has gone by. */
@Component
class MinuteTick {
    static final Topic TOPIC = new Topic("minute", new UUID(0, 0));

    private final LiveTopics live;

    MinuteTick(LiveTopics live) {
        this.live = live;
    }

    @Scheduled(cron = "0 * * * * *")
    void tell() {
        live.raise(Set.of(TOPIC));
    }
}
