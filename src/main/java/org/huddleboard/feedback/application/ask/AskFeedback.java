package org.huddleboard.feedback.application.ask;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.domain.ask.FeedbackRequest;
import org.huddleboard.shared.MemberId;

/** Ask these colleagues for feedback on this. The client key is made when the page opens: a post sent twice is one. */
public record AskFeedback(
        @NotNull UUID clientKey,
        @NotNull Set<MemberId> to,
        @NotNull @Size(max = MAX_WORDS) String behaviour) {
    /** Longest text that says what one asks about. */
    public static final int MAX_WORDS = FeedbackRequest.MAX_WORDS;

    /** As many may be asked at once. */
    public static final int MOST_COLLEAGUES = FeedbackRequest.MOST_COLLEAGUES;
}
