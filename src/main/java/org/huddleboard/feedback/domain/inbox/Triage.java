package org.huddleboard.feedback.domain.inbox;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What one piece of feedback is about, in the eyes of whom it was for. May be changed; each answer leaves a step. */
@Entity
@Table(name = "feedback_triage")
public class Triage {
    /** Longest sentence for the team. */
    public static final int MAX_WORDS = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TriageId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private UUID recordId;

    /** Kept for the member's own copy. */
    @Enumerated(EnumType.STRING)
    private ItemSource source;

    private boolean critical;

    /** Where the member worked when they answered; null for somebody in no team. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private @Nullable TeamId team;

    @Enumerated(EnumType.STRING)
    private Practice practice;

    @Embedded
    private Weight weight;

    private Instant answeredAt;

    /** The sentence for the team; only while it is about our process. */
    private @Nullable String words;

    private @Nullable Instant toldAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Triage() {}

    /** The first answer. */
    public Triage(MemberId member, Subject subject, Optional<TeamId> team, Practice practice, Instant at) {
        this.id = TriageId.create();
        this.member = member;
        this.recordId = subject.record();
        this.source = subject.source();
        this.critical = subject.critical();
        this.team = team.orElse(null);
        this.weight = Weight.MIDDLE;
        this.practice = allowed(practice);
        this.answeredAt = at;
    }

    /** What is sorted: a card, a note, or a day's result, and whether it asks for something to change. */
    public record Subject(UUID record, ItemSource source, boolean critical) {}

    private Practice allowed(Practice wanted) {
        if (wanted == Practice.OUR_PROCESS && team == null) {
            throw BrokenRule.at("practice", "feedback.inbox.rule.noTeam");
        }
        return wanted;
    }

    /** Says something else than before; empty where it is the same. What was told the team is taken back with it. */
    public Optional<TriageStep> answer(MemberId by, Practice wanted, Instant at) {
        requireReceiver(by);
        if (practice == allowed(wanted)) {
            return Optional.empty();
        }
        practice = wanted;
        words = null;
        toldAt = null;
        answeredAt = at;
        return Optional.of(step(at));
    }

    /** Says how much it would change and how much work it is. */
    public Optional<TriageStep> weigh(MemberId by, Weight wanted, Instant at) {
        requireReceiver(by);
        if (weight.equals(wanted)) {
            return Optional.empty();
        }
        weight = wanted;
        answeredAt = at;
        return Optional.of(step(at));
    }

    /** The sentence for the team, or a better one. */
    public Optional<TriageStep> tell(MemberId by, String sentence, Instant at) {
        requireReceiver(by);
        if (practice != Practice.OUR_PROCESS) {
            throw BrokenRule.at("words", "feedback.inbox.rule.onlyProcess");
        }
        var told = OwnNote.oneLine(sentence, MAX_WORDS);
        if (told.equals(words)) {
            return Optional.empty();
        }
        words = told;
        toldAt = at;
        answeredAt = at;
        return Optional.of(step(at));
    }

    /** The answer as it stands now, for the history. */
    public TriageStep step(Instant at) {
        return new TriageStep(id, practice, weight, words, at);
    }

    private void requireReceiver(MemberId by) {
        if (!by.equals(member)) {
            throw new NotFound();
        }
    }

    public TriageId id() {
        return id;
    }

    public MemberId member() {
        return member;
    }

    public UUID record() {
        return recordId;
    }

    public ItemSource source() {
        return source;
    }

    public boolean isCritical() {
        return critical;
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public Practice practice() {
        return practice;
    }

    public Weight weight() {
        return weight;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Triage that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
