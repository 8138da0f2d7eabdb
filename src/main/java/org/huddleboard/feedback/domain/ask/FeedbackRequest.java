package org.huddleboard.feedback.domain.ask;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One colleague asked for feedback on one thing somebody does; those asked together share the key of the post. */
@Entity
public class FeedbackRequest {
    public static final int MOST_COLLEAGUES = 5;
    public static final int MAX_WORDS = 160;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_member"))
    private MemberId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_member"))
    private MemberId colleague;

    private String behaviour;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "feedback"))
    private @Nullable FeedbackId answer;

    private Instant askedAt;
    private @Nullable Instant settledAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRequest() {}

    private FeedbackRequest(UUID clientKey, MemberId asker, MemberId colleague, String behaviour, Instant askedAt) {
        this.id = RequestId.create();
        this.clientKey = clientKey;
        this.asker = asker;
        this.colleague = colleague;
        this.behaviour = behaviour;
        this.state = RequestState.WAITING;
        this.askedAt = askedAt;
    }

    /** Asks one to five colleagues about one thing. */
    public static List<FeedbackRequest> ask(
            UUID clientKey, MemberId asker, Set<MemberId> colleagues, String behaviour, Instant at) {
        var words = behaviour.strip();
        if (words.isEmpty()) {
            throw BrokenRule.at("behaviour", "feedback.rule.askAboutSomething");
        }
        if (colleagues.isEmpty()) {
            throw BrokenRule.at("to", "feedback.rule.askSomebody");
        }
        if (colleagues.size() > MOST_COLLEAGUES) {
            throw BrokenRule.at("to", "feedback.rule.askFive");
        }
        if (colleagues.contains(asker)) {
            throw BrokenRule.at("to", "feedback.rule.notToYourself");
        }
        return colleagues.stream()
                .map(colleague -> new FeedbackRequest(clientKey, asker, colleague, words, at))
                .toList();
    }

    /** Answered with a card; answers whether it was not before. To all but the colleague asked it is not there. */
    public boolean answer(MemberId by, FeedbackId card, Instant at) {
        requireColleague(by);
        if (card.equals(answer)) {
            return false;
        }
        settle(RequestState.ANSWERED, at);
        answer = card;
        return true;
    }

    public void notNow(MemberId by, Instant at) {
        requireColleague(by);
        settle(RequestState.NOT_NOW, at);
    }

    public void takeBack(MemberId by, Instant at) {
        if (!by.equals(asker)) {
            throw new NotFound();
        }
        settle(RequestState.TAKEN_BACK, at);
    }

    private void requireColleague(MemberId by) {
        if (!by.equals(colleague)) {
            throw new NotFound();
        }
    }

    private void settle(RequestState end, Instant at) {
        if (state != RequestState.WAITING) {
            throw BrokenRule.at("to", "feedback.rule.requestSettled");
        }
        state = end;
        settledAt = at;
    }

    public RequestId id() {
        return id;
    }

    public UUID clientKey() {
        return clientKey;
    }

    public MemberId asker() {
        return asker;
    }

    public MemberId colleague() {
        return colleague;
    }

    public String behaviour() {
        return behaviour;
    }

    public RequestState state() {
        return state;
    }

    public Optional<FeedbackId> answer() {
        return Optional.ofNullable(answer);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedbackRequest that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
