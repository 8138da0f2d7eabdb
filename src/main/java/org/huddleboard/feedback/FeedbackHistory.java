package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Who gave a card to whom and when, for modules that rebuild what they derived from it; never the words. */
public interface FeedbackHistory {
    /** Every card given at that instant or later whose author is still here, oldest first. */
    List<Entry> since(Instant from);

    /** One card; {@code to} is null where a whole team was thanked. */
    record Entry(
            FeedbackId feedback,
            FeedbackModel model,
            MemberId from,
            @Nullable MemberId to,
            @Nullable TeamId team,
            Audience audience,
            Instant at) {}
}
