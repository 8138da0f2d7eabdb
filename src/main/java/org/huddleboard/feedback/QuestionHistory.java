package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What was asked about cards, by whom and with what end, for modules that rebuild what they derived; never the words. */
public interface QuestionHistory {
    /** Everything asked at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One thing asked; {@code answeredBy} and {@code settledAt} are null while it waits. */
    record Entry(
            QuestionId question,
            FeedbackId feedback,
            QuestionKind kind,
            QuestionState state,
            MemberId askedBy,
            @Nullable MemberId answeredBy,
            Instant at,
            @Nullable Instant settledAt) {}
}
