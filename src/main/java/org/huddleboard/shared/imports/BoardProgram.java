package org.huddleboard.shared.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.shared.CurrentActor;

/** The board's own programs that hand files in; each acts under an id of its own. */
public enum BoardProgram {
    /** Picks files up from a folder. */
    FOLDER;

    private final CurrentActor.Token actor = new CurrentActor.Token(
            UUID.nameUUIDFromBytes(("huddleboard " + name()).getBytes(StandardCharsets.UTF_8)), Set.of("imports"));

    public CurrentActor actor() {
        return actor;
    }

    static Optional<BoardProgram> of(CurrentActor asking) {
        return Arrays.stream(values())
                .filter(program -> program.actor.equals(asking))
                .findFirst();
    }
}
