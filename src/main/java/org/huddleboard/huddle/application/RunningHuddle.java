package org.huddleboard.huddle.application;

import java.time.Clock;
import org.huddleboard.huddle.HuddleChanged;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The huddle somebody works on: found for whoever may run it, stored and told again. */
@Component
class RunningHuddle {
    private final HuddleRepository huddles;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunningHuddle(HuddleRepository huddles, Access access, ApplicationEventPublisher events, Clock clock) {
        this.huddles = huddles;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Huddle mine(HuddleId id) {
        return huddles.findById(id)
                .filter(huddle -> access.may(Action.HUDDLE_RUN, huddle.team()))
                .orElseThrow(NotFound::new);
    }

    void changed(Huddle huddle) {
        huddles.saveAndFlush(huddle);
        events.publishEvent(new HuddleChanged(huddle.team(), clock.instant()));
    }
}
