package org.huddleboard.wall.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.TeamFigures;

/** The block of a running huddle as the wall follows it; {@code place} counts the blocks from one. */
public record HuddleShow(List<String> blocks, int place, Countdown countdown, Block block) {
    public HuddleShow {
        blocks = List.copyOf(blocks);
    }

    /** When the block ends by the server's clock, which was {@code now} when the wall was told; or what is left. */
    public record Countdown(Instant now, Optional<Instant> endsAt, Optional<Duration> leftWhenPaused) {}

    /** What the team talks about. */
    public sealed interface Block {
        /** Words and first names. */
        record Wins(List<Win> wins) implements Block {
            public Wins {
                wins = List.copyOf(wins);
            }
        }

        /** One figure, why it moved and what is done about it; words that name somebody stay away from it. */
        record Numbers(TeamFigures.Figure figure, int place, int of, Optional<String> reason, Optional<String> action)
                implements Block {}

        /** One subject. */
        record Focus(String heading, String words) implements Block {}

        /** What was agreed, without whose it is. */
        record Actions(List<String> actions) implements Block {
            public Actions {
                actions = List.copyOf(actions);
            }
        }
    }

    /** Something that went well, and who had a hand in it. */
    public record Win(String words, Optional<String> who) {}
}
