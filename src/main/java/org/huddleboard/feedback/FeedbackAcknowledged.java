package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** The receiver took a card in with thanks, or added the one sentence back; {@code author} is null once they left. */
public record FeedbackAcknowledged(
        FeedbackId feedback, MemberId receiver, @Nullable MemberId author, boolean withWords, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Stream.of(receiver, author)
                .flatMap(Stream::ofNullable)
                .map(FeedbackTopics::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
