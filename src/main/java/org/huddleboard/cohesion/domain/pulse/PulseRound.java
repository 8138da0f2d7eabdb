package org.huddleboard.cohesion.domain.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One round of a team's pulse. It asks four sentences for a week, is counted once when it closes, and is answered with
 * at most one action. A round that fewer than five answered keeps nothing, the number of answers neither.
 */
@Entity
public class PulseRound {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PulseRoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    private LocalDate openedOn;
    private LocalDate closesOn;
    private String items;
    private int asked;
    private boolean closed;
    private @Nullable Integer answered;
    private @Nullable Integer score;
    private @Nullable Integer standardError;
    private @Nullable String scores;

    @Enumerated(EnumType.STRING)
    private @Nullable PulseItem replyTo;

    private @Nullable UUID action;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PulseRound() {}

    /** The team's round number so-and-so, from 0. */
    public PulseRound(TeamId team, int number, LocalDate openedOn, int asked) {
        this.id = PulseRoundId.create();
        this.team = team;
        this.openedOn = openedOn;
        this.closesOn = RoundCalendar.closesOn(openedOn);
        this.items = ItemText.of(Rotation.of(number));
        this.asked = asked;
    }

    /** Can be answered on that day. */
    public boolean isOpen(LocalDate today) {
        return !closed && !today.isBefore(openedOn) && !today.isAfter(closesOn);
    }

    public boolean isOver(LocalDate today) {
        return !closed && today.isAfter(closesOn);
    }

    /** Counted once, in whole numbers. Answers whether there are enough ballots to be kept. */
    public boolean close(List<Ballot> ballots) {
        if (closed) {
            throw new IllegalStateException("counted before");
        }
        this.closed = true;
        var figure = PulseFigure.of(ballots.stream().map(Ballot::answers).toList(), asked);
        figure.ifPresent(counted -> {
            var whole = Whole.of(counted);
            this.answered = counted.responses();
            this.score = (int) Math.round(whole.score() * 100);
            this.standardError = (int) Math.round(whole.standardError());
            this.scores = ItemText.of(Whole.scores(items(), ballots));
        });
        return figure.isPresent();
    }

    /** It has closed with enough answers, asked that sentence, and no action answers it yet. */
    public void requireUnanswered(PulseItem item) {
        if (answered == null) {
            throw new BrokenRule("cohesion.pulse.rule.nothingToAnswer");
        }
        if (action != null) {
            throw new BrokenRule("cohesion.pulse.rule.oneAction");
        }
        if (!items().contains(item)) {
            throw BrokenRule.at("item", "cohesion.pulse.rule.notAsked");
        }
    }

    /** What the team does about one of the sentences; once. */
    public void reply(PulseItem item, UUID agreed) {
        requireUnanswered(item);
        this.replyTo = item;
        this.action = agreed;
    }

    public PulseRoundId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public List<PulseItem> items() {
        return ItemText.items(items);
    }

    /** As the sentences stand in the round's row. */
    public String itemText() {
        return items;
    }

    /** As their figures stand in the round's row. */
    public Optional<String> scoreText() {
        return Optional.ofNullable(scores);
    }

    public int asked() {
        return asked;
    }

    public boolean isClosed() {
        return closed;
    }

    /** In whole numbers; empty while it is open, and where fewer than five answered. */
    public Optional<PulseFigure> figure() {
        return answered == null || score == null || standardError == null
                ? Optional.empty()
                : Optional.of(new PulseFigure(answered, score / 100.0, standardError));
    }

    /** Of each sentence, 0 to 100. */
    public Map<PulseItem, Integer> scores() {
        return scores == null ? Map.of() : ItemText.scores(scores);
    }

    public Optional<PulseItem> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Optional<UUID> action() {
        return Optional.ofNullable(action);
    }
}
