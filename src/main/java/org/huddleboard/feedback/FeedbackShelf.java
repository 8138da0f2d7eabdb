package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Cards for the screens of higher modules: only those whose audience holds whoever asks; the rest are not there. A
 * leader's look leaves a line that the receiver can read, so it is asked in a transaction that writes.
 */
public interface FeedbackShelf {
    /** The kind of a {@code RecordRef} to a card. */
    String KIND = "feedback";

    /** The latest cards this member was given, newest first, as far as the asker may read them. */
    List<Letter> latestTo(MemberId member, int most);

    /** One card, if the asker may read it. */
    Optional<Letter> find(FeedbackId feedback);

    /** One card in short; {@code from} is null once its author has left; {@code words} is what was seen or heard. */
    record Letter(
            FeedbackId feedback,
            FeedbackModel model,
            Bearing bearing,
            @Nullable MemberId from,
            Audience audience,
            Instant at,
            String words) {}
}
