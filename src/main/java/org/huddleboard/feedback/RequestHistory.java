package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** Who asked whom for feedback and what became of it, for modules that rebuild what they derived; never the words. */
public interface RequestHistory {
    /** Everything asked at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One colleague asked; {@code answer} and {@code settledAt} are null while it waits. */
    record Entry(
            RequestId request,
            MemberId from,
            MemberId to,
            RequestState state,
            @Nullable FeedbackId answer,
            Instant at,
            @Nullable Instant settledAt) {}
}
