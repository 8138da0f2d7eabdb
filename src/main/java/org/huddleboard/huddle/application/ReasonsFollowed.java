package org.huddleboard.huddle.application;

import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.kpi.FigureExplained;
import org.huddleboard.kpi.FigureReasons;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reason said on the board is the running huddle's reason too, in the same transaction. */
@Component
class ReasonsFollowed {
    private final HuddleRepository huddles;
    private final FigureReasons reasons;
    private final Prepared prepared;
    private final RunningHuddle running;

    ReasonsFollowed(HuddleRepository huddles, FigureReasons reasons, Prepared prepared, RunningHuddle running) {
        this.huddles = huddles;
        this.reasons = reasons;
        this.prepared = prepared;
        this.running = running;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FigureExplained explained) {
        var team = explained.team();
        huddles.findByTeamAndHuddleDay(team, prepared.today(team))
                .filter(huddle -> huddle.state() == HuddleState.RUNNING)
                .ifPresent(huddle -> {
                    var reason = reasons.of(team, explained.week()).get(explained.kpi());
                    if (reason != null
                            && huddle.explained(explained.kpi(), explained.week(), reason.cause(), reason.words())) {
                        running.changed(huddle);
                    }
                });
    }
}
