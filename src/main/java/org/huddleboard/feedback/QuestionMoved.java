package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked about a card, answered, agreed, declined or taken back by {@code by}; {@code author} is null once
 * they left, {@code leaders} is the team whose leader is asked, if one is.
 */
public record QuestionMoved(
        QuestionId question,
        FeedbackId feedback,
        QuestionKind kind,
        QuestionState state,
        MemberId by,
        @Nullable MemberId author,
        MemberId receiver,
        @Nullable TeamId leaders,
        Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        var people = Stream.of(by, receiver, author).flatMap(Stream::ofNullable).map(FeedbackTopics::of);
        return Stream.concat(people, Stream.ofNullable(leaders).map(FeedbackTopics::of))
                .collect(Collectors.toUnmodifiableSet());
    }
}
