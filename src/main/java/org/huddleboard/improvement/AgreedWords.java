package org.huddleboard.improvement;

import java.util.Collection;
import java.util.Map;

/** What actions say and how far they are, for modules that keep their ids. It asks no permission. */
public interface AgreedWords {
    /** Those that are still there. */
    Map<ActionId, Agreed> of(Collection<ActionId> actions);

    /** An action without whose it is. */
    record Agreed(String text, ActionState state) {}
}
