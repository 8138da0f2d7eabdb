package org.huddleboard.goals.domain.help;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/** A colleague's help with a goal, named by its owner: what happened between the two, and when. */
@Entity
@Table(name = "goal_help")
public class Help {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private GoalId goal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private MemberId owner;

    /** Null once the colleague has left: that somebody helped stays. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "helper_member"))
    private @Nullable MemberId helper;

    private String recordKind;
    private UUID recordId;
    private String sentence;
    private Instant happenedAt;
    private Instant namedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Help() {}

    public Help(GoalId goal, MemberId owner, Interaction what, Instant now) {
        if (owner.equals(what.with())) {
            throw BrokenRule.at("helper", "goals.rule.helpOfOneself");
        }
        this.id = UUID.randomUUID();
        this.goal = goal;
        this.owner = owner;
        this.helper = what.with();
        this.recordKind = what.record().kind();
        this.recordId = what.record().id();
        this.sentence = what.key();
        this.happenedAt = what.at();
        this.namedAt = now;
    }

    public GoalId goal() {
        return goal;
    }

    public MemberId owner() {
        return owner;
    }

    public Optional<MemberId> helper() {
        return Optional.ofNullable(helper);
    }

    public RecordRef record() {
        return new RecordRef(recordKind, recordId);
    }

    public String sentence() {
        return sentence;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant namedAt() {
        return namedAt;
    }
}
