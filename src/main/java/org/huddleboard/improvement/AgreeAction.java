package org.huddleboard.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;

/** Agree who does what by when. The key is the client's own: the same key twice is one action. */
public record AgreeAction(
        @NotNull UUID key,
        @NotNull TeamId team,
        @NotBlank @Size(max = MAX_TEXT) String text,
        @NotNull LocalDate due,
        @NotNull Optional<MemberId> owner,
        @NotNull ActionOrigin origin,
        @NotNull Optional<RecordRef> about) {
    /** Longest text: it has to be read on a wall. */
    public static final int MAX_TEXT = 240;

    /** Agreed in the huddle. */
    public AgreeAction(UUID key, TeamId team, String text, LocalDate due, Optional<MemberId> owner) {
        this(key, team, text, due, owner, ActionOrigin.HUDDLE);
    }

    /** About nothing but itself. */
    public AgreeAction(
            UUID key, TeamId team, String text, LocalDate due, Optional<MemberId> owner, ActionOrigin origin) {
        this(key, team, text, due, owner, origin, Optional.empty());
    }

    /** The same, about a record that it leads back to. */
    public AgreeAction about(RecordRef record) {
        return new AgreeAction(key, team, text, due, owner, origin, Optional.of(record));
    }
}
