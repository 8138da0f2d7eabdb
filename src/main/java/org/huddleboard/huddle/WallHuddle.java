package org.huddleboard.huddle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The block a team talks about now.
 *
 * @param title the name of the current block
 * @param names the names of all blocks, in order
 * @param place counts the blocks from one
 * @param endsAt when the block's time is up; empty while paused
 * @param leftWhenPaused negative when the block was over already
 */
public record WallHuddle(
        HuddleId huddle,
        String title,
        List<String> names,
        int place,
        int blocks,
        Duration length,
        Optional<Instant> endsAt,
        Optional<Duration> leftWhenPaused,
        Content content) {
    public WallHuddle {
        names = List.copyOf(names);
    }
}
