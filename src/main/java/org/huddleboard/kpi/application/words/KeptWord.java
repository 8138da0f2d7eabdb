package org.huddleboard.kpi.application.words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A masked comment as a row; {@code content} is the same for the same comment in another file. */
record KeptWord(
        @Nullable UUID team, LocalDate day, String channel, int score, int scaleMax, String words, UUID content) {
    private static final int LONGEST_CHANNEL = 40;

    static KeptWord of(Word word, String masked) {
        var lower = word.channel().strip().toLowerCase(Locale.ROOT);
        var channel = lower.substring(0, Math.min(lower.length(), LONGEST_CHANNEL));
        var team = word.team();
        var said = String.join(
                "\u0000",
                team == null ? "" : team.toString(),
                word.day().toString(),
                channel,
                word.score() + "/" + word.scaleMax(),
                masked);
        return new KeptWord(
                idOf(team),
                word.day(),
                channel,
                word.score(),
                word.scaleMax(),
                masked,
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable UUID idOf(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }
}
