package org.huddleboard.improvement;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What was agreed and what became of it, for modules that rebuild what they derived from it; never the words. */
public interface ActionHistory {
    /** Every action agreed at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One action; {@code owner} is null where nobody has taken it, {@code doneAt} while it is not done. */
    record Entry(
            ActionId action,
            TeamId team,
            @Nullable MemberId owner,
            ActionOrigin origin,
            ActionState state,
            Instant agreedAt,
            @Nullable Instant doneAt) {}
}
