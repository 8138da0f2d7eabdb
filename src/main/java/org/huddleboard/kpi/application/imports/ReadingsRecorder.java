package org.huddleboard.kpi.application.imports;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records readings in bulk as one layer, with members and teams already known, and rebuilds the roll-ups behind them.
 * It asks no permission: it serves code that has asked.
 */
@Component
public class ReadingsRecorder {
    private final ReadingLayers layers;
    private final ReadingStore store;
    private final RollUps rollUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingsRecorder(
            ReadingLayers layers, ReadingStore store, RollUps rollUps, ApplicationEventPublisher events, Clock clock) {
        this.layers = layers;
        this.store = store;
        this.rollUps = rollUps;
        this.events = events;
        this.clock = clock;
    }

    /** Records them all under that import; a figure repeated later for the same source, agent and day is replaced. */
    @Transactional
    public long record(UUID importId, String source, Stream<Reading> readings) {
        var layer = layers.open(importId, source, Optional.empty());
        var written = store.write(layer, source, Covers.FIGURE, readings.iterator());
        settle(layer, Covers.FIGURE);
        return written;
    }

    /** Takes one import's readings back; what stood below them stands again. Nothing happens where there are none. */
    @Transactional
    public void takeBack(UUID importId) {
        layers.find(importId).ifPresent(layer -> {
            var touched = layers.touchedBy(layer);
            layers.uncover(layer);
            layers.delete(layer);
            rebuild(touched);
        });
    }

    /** The layer is complete: covers what it repeats, rebuilds, and tells the teams. */
    void settle(long layer, Covers covers) {
        layers.cover(layer, covers);
        rebuild(layers.touchedBy(layer));
    }

    void rebuild(Touched touched) {
        rollUps.rebuild(touched);
        var teams = touched.teams().keySet().stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet());
        if (!teams.isEmpty()) {
            events.publishEvent(new FiguresChanged(teams, clock.instant()));
        }
    }
}
