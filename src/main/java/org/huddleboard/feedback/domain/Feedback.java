package org.huddleboard.feedback.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One member's words to a colleague or a team. Given once, acknowledged once, answered at most once, never edited. */
@Entity
public class Feedback {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FeedbackId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Enumerated(EnumType.STRING)
    private FeedbackModel model;

    @Enumerated(EnumType.STRING)
    private Bearing bearing;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    /** Null once the author has left: the words stay with whom they were given to. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_member"))
    private @Nullable MemberId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_member"))
    private @Nullable MemberId receiver;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private @Nullable TeamId team;

    @Embedded
    private CardText text;

    /** What the author had been asked for, where the card is the answer. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answers"))
    private @Nullable RequestId answers;

    private Instant givenAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String reply;
    private @Nullable Instant repliedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    private Feedback(Envelope envelope, FeedbackModel model, Bearing bearing, CardText text) {
        this.id = FeedbackId.create();
        this.clientKey = envelope.clientKey();
        this.model = model;
        this.bearing = bearing;
        this.audience = AudienceRules.allowed(envelope, model, bearing);
        this.author = envelope.author();
        this.receiver = envelope.receiver().orElse(null);
        this.team = envelope.team().orElse(null);
        this.text = text;
        this.givenAt = envelope.givenAt();
        if (envelope.author().equals(receiver)) {
            throw BrokenRule.at("to", "feedback.rule.notToYourself");
        }
        if (receiver == null && (team == null || model != FeedbackModel.THANKS)) {
            throw BrokenRule.at("to", "feedback.rule.toSomebody");
        }
    }

    /** A card after one of the models, to one colleague. */
    public static Feedback card(
            Envelope envelope, FeedbackModel model, Bearing bearing, Map<FeedbackPart, String> parts) {
        if (model == FeedbackModel.THANKS) {
            throw new IllegalArgumentException("thanks are given by thanks(…)");
        }
        return new Feedback(envelope, model, bearing, CardText.of(model, parts));
    }

    /** A sentence of thanks, to a colleague or a team. */
    public static Feedback thanks(Envelope envelope, String words) {
        var text = CardText.of(FeedbackModel.THANKS, Map.of(FeedbackPart.WORDS, words));
        return new Feedback(envelope, FeedbackModel.THANKS, Bearing.KEEP_DOING, text);
    }

    /** Takes the card in with thanks; answers whether this was the first time. To all but the receiver it is not there. */
    public boolean acknowledge(MemberId by, Instant at) {
        requireReceiver(by);
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedAt = at;
        return true;
    }

    /** The one sentence back. */
    public void reply(MemberId by, String words, Instant at) {
        requireReceiver(by);
        if (reply != null) {
            throw BrokenRule.at("reply", "feedback.rule.oneReply");
        }
        if (words.isBlank()) {
            throw BrokenRule.at("reply", "feedback.rule.emptyReply");
        }
        acknowledge(by, at);
        reply = words.strip();
        repliedAt = at;
    }

    /** Marks the card as the answer to what its author was asked for. */
    public void markAsAnswerTo(RequestId request) {
        answers = request;
    }

    /** Refuses an audience that is not wider, or that such a card may not have. */
    public void requireWider(Audience wider) {
        AudienceRules.requireWider(this, wider);
    }

    /** Lets more people read it: one of author and receiver asked for that, the other agreed. */
    public void widen(Audience wider, MemberId asked, MemberId agreed) {
        var both =
                (asked.equals(author) && agreed.equals(receiver)) || (asked.equals(receiver) && agreed.equals(author));
        if (!both) {
            throw new NotFound();
        }
        requireWider(wider);
        audience = wider;
    }

    private void requireReceiver(MemberId by) {
        if (!by.equals(receiver)) {
            throw new NotFound();
        }
    }

    public Sight sightOf(Reader reader) {
        return AudienceRules.sight(this, reader);
    }

    public FeedbackId id() {
        return id;
    }

    public FeedbackModel model() {
        return model;
    }

    public Bearing bearing() {
        return bearing;
    }

    public Audience audience() {
        return audience;
    }

    public Optional<MemberId> author() {
        return Optional.ofNullable(author);
    }

    public Optional<MemberId> receiver() {
        return Optional.ofNullable(receiver);
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public Map<FeedbackPart, String> parts() {
        return text.parts();
    }

    public Optional<RequestId> answers() {
        return Optional.ofNullable(answers);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feedback that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
