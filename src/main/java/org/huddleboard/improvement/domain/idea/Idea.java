package org.huddleboard.improvement.domain.idea;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** An idea of how to do better: tried, measured, then adopted or dropped. Only a trial that is over is measured. */
@Entity
public class Idea {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IdeaId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    /** Null once whoever brought it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "brought_by_member"))
    private @Nullable MemberId broughtBy;

    private String title;
    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable JourneyStep journey;

    /** What it would do away with. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issue"))
    private @Nullable IssueId issue;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    private @Nullable String trying;

    @Enumerated(EnumType.STRING)
    private @Nullable KpiCode kpi;

    private @Nullable LocalDate trialFrom;
    private @Nullable LocalDate trialTo;
    private Instant broughtAt;
    private Instant movedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    public Idea(UUID clientKey, TeamId team, MemberId by, IdeaWords said, Instant at) {
        this.id = IdeaId.create();
        this.clientKey = clientKey;
        this.team = team;
        this.broughtBy = by;
        this.title = said.title();
        this.words = said.words();
        this.journey = said.journey().orElse(null);
        this.issue = said.issue().orElse(null);
        this.state = IdeaState.IDEA;
        this.broughtAt = at;
        this.movedAt = at;
    }

    /** Tries it; a measured one may be tried once more, in another way. */
    public void begin(Trial trial, LocalDate today, Instant at) {
        require(EnumSet.of(IdeaState.IDEA, IdeaState.MEASURED));
        if (trial.to().isBefore(today)) {
            throw BrokenRule.at("to", "improvement.rule.past");
        }
        trying = trial.trying();
        kpi = trial.kpi().orElse(null);
        trialFrom = trial.from();
        trialTo = trial.to();
        move(IdeaState.TRIAL, at);
    }

    /** The last day of the trial is over. */
    public boolean isToBeMeasured(LocalDate today) {
        return state == IdeaState.TRIAL && trialTo != null && today.isAfter(trialTo);
    }

    public void measured(LocalDate today, Instant at) {
        require(EnumSet.of(IdeaState.TRIAL));
        if (!isToBeMeasured(today)) {
            throw new BrokenRule("improvement.rule.trialRuns");
        }
        move(IdeaState.MEASURED, at);
    }

    public void adopt(Instant at) {
        require(EnumSet.of(IdeaState.MEASURED));
        move(IdeaState.ADOPTED, at);
    }

    public void drop(Instant at) {
        require(EnumSet.of(IdeaState.IDEA, IdeaState.TRIAL, IdeaState.MEASURED));
        move(IdeaState.DROPPED, at);
    }

    private void require(EnumSet<IdeaState> from) {
        if (!from.contains(state)) {
            throw new BrokenRule(state.isDecided() ? "improvement.rule.decided" : "improvement.rule.notYet");
        }
    }

    private void move(IdeaState to, Instant at) {
        state = to;
        movedAt = at;
    }

    public IdeaId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public Optional<MemberId> broughtBy() {
        return Optional.ofNullable(broughtBy);
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public Optional<JourneyStep> journey() {
        return Optional.ofNullable(journey);
    }

    public Optional<IssueId> issue() {
        return Optional.ofNullable(issue);
    }

    public IdeaState state() {
        return state;
    }

    /** Empty until it is tried. */
    public Optional<Trial> trial() {
        return trying == null || trialFrom == null || trialTo == null
                ? Optional.empty()
                : Optional.of(new Trial(trying, Optional.ofNullable(kpi), trialFrom, trialTo));
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    public Instant movedAt() {
        return movedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Idea that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
