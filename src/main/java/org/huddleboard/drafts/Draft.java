package org.huddleboard.drafts;

import java.time.Instant;
import java.util.Map;

/** Text as it was last typed at one place, by field. */
public record Draft(Map<String, String> fields, Instant savedAt) {
    public Draft {
        fields = Map.copyOf(fields);
    }
}
