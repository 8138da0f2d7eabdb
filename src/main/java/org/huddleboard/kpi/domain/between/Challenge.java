package org.huddleboard.kpi.domain.between;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A member's doubt about one of their own figures. Open until it is corrected or explained, never edited. */
@Entity
@Table(name = "kpi_challenge")
public class Challenge {
    /** Longest text of a challenge and of an answer. */
    public static final int MAX_WORDS = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChallengeId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Enumerated(EnumType.STRING)
    private KpiCode kpi;

    private LocalDate weekStart;
    private double figure;
    private String words;
    private Instant askedAt;
    private @Nullable Instant closedAt;

    /** Whether the member has not taken in the latest answer yet. */
    private boolean unread;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    /** {@code figure} is the value as it stood when it was challenged. */
    public Challenge(
            UUID clientKey, MemberId member, KpiCode kpi, LocalDate week, double figure, String words, Instant at) {
        this.id = ChallengeId.create();
        this.clientKey = clientKey;
        this.member = member;
        this.kpi = kpi;
        this.weekStart = week;
        this.figure = figure;
        this.words = said(words);
        this.askedAt = at;
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw BrokenRule.at("words", "kpi.own.rule.empty");
        }
        if (words.strip().length() > MAX_WORDS) {
            throw BrokenRule.at("words", "kpi.own.rule.long", MAX_WORDS);
        }
        return words.strip();
    }

    /** The leader's word to it. */
    public ChallengeAnswer answer(UUID clientKey, MemberId by, ChallengeOutcome outcome, String words, Instant at) {
        if (closedAt != null) {
            throw new BrokenRule("kpi.own.rule.closed");
        }
        var answer = new ChallengeAnswer(clientKey, id, by, outcome, said(words), at);
        if (outcome != ChallengeOutcome.STILL_CHECKING) {
            closedAt = at;
        }
        unread = true;
        return answer;
    }

    /** The member has read the answer; to all others it is not there. */
    public void takeIn(MemberId by) {
        if (!by.equals(member)) {
            throw new NotFound();
        }
        unread = false;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isUnread() {
        return unread;
    }

    public ChallengeId id() {
        return id;
    }

    public MemberId member() {
        return member;
    }

    public KpiCode kpi() {
        return kpi;
    }

    public LocalDate week() {
        return weekStart;
    }

    public double figure() {
        return figure;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Challenge that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
