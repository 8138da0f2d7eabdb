package org.huddleboard.improvement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.OpenAction;
import org.jspecify.annotations.Nullable;

/** One action as a program reads it; {@code owner} is null where nobody has taken it. */
record ActionAnswer(
        UUID id, String text, LocalDate due, @Nullable UUID owner, ActionState state) {
    static ActionAnswer from(OpenAction action) {
        return new ActionAnswer(
                action.id().value(),
                action.text(),
                action.due(),
                action.owner().map(owner -> owner.value()).orElse(null),
                action.state());
    }
}
