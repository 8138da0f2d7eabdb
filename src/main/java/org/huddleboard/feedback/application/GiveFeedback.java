package org.huddleboard.feedback.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;

/** Give this card. The client key is made when the composer opens, so that a post sent twice is one card. */
public record GiveFeedback(
        @NotNull UUID clientKey,
        @NotNull MemberId to,
        @NotNull FeedbackModel model,
        @NotNull Bearing bearing,
        @NotNull Audience audience,
        @NotNull Map<FeedbackPart, @Size(max = MAX_WORDS) String> parts) {
    /** Longest text of one part. */
    public static final int MAX_WORDS = 600;
}
