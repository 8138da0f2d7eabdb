package org.huddleboard.kpi.application.words;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what customers wrote with the layer of the import that brought it; taking the layer back forgets the words.
 * It asks no permission: it serves imports that have asked.
 */
public interface CustomerWords {
    /**
     * Keeps the words of one layer, customers' details and the names of the team's people masked; blank ones are left
     * out. May be called several times for a layer. What an earlier layer said word for word is shown once.
     */
    void keep(long layer, List<Word> words);

    /**
     * Words of a layer, day and channel that came without a team are that team's after all: the names of its people are
     * masked now.
     */
    void place(long layer, LocalDate day, String channel, TeamId team);

    /** The layer is taken back. */
    void forget(long layer);

    /**
     * One comment, without any agent.
     *
     * @param team null where the file's agent is nobody's yet: such words are kept and not shown
     * @param channel as the file says it, such as {@code voice} or {@code chat}
     * @param score what the customer gave, out of {@code scaleMax}
     */
    record Word(@Nullable TeamId team, LocalDate day, String channel, int score, int scaleMax, String words) {}
}
