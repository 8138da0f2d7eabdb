package org.huddleboard.wall.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whose turn it is on a wall: by the clock, or by hand while somebody stands before it. */
class Rotation {
    private final Clock clock;
    private Duration stay = Duration.ofSeconds(20);
    private Instant since;
    private int turns;
    private int place;
    private boolean paused;

    Rotation(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void every(int seconds) {
        stay = Duration.ofSeconds(seconds);
    }

    /** As many turns as there are figures, or pairs of thanks where there are no figures. */
    void over(int figures, int thanks) {
        turns = figures > 0 ? figures : (thanks + 1) / 2;
    }

    boolean isDue() {
        return !paused && turns > 1 && !clock.instant().isBefore(since.plus(stay));
    }

    void forward() {
        step(1);
    }

    void back() {
        step(-1);
    }

    private void step(int by) {
        place += by;
        since = clock.instant();
    }

    void pauseOrGoOn() {
        paused = !paused;
        since = clock.instant();
    }

    boolean isPaused() {
        return paused;
    }

    int turns() {
        return turns;
    }

    /** Which turn it is, however often all have had theirs. */
    int place() {
        return place;
    }
}
