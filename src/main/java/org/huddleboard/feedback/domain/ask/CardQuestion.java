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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Something asked about a card: what was meant, how the leader sees it, or whether more people may read it. */
@Entity
public class CardQuestion {
    public static final int MAX_WORDS = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "feedback"))
    private FeedbackId card;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private MemberId askedBy;

    private Instant askedAt;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Audience wider;

    /** Null once nothing is left to say. */
    @Embedded
    private @Nullable Turn turn;

    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable MemberId answeredBy;

    private @Nullable Instant settledAt;

    /** The card while somebody still has to say something; unique for each kind, read by the table alone. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID openKey;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CardQuestion() {}

    private CardQuestion(QuestionKind kind, QuestionState state, FeedbackId card, MemberId askedBy, Instant askedAt) {
        this.id = QuestionId.create();
        this.card = card;
        this.kind = kind;
        this.state = state;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.openKey = card.value();
    }

    /** The receiver asks the author what was meant. */
    public static CardQuestion clarify(Feedback card, MemberId by, LocalDate dueOn, Instant at) {
        Standing.requireReceiver(card, by);
        var question = new CardQuestion(QuestionKind.CLARIFY, QuestionState.OPEN, card.id(), by, at);
        question.turn = Turn.of(Standing.author(card));
        question.dueOn = dueOn;
        return question;
    }

    /** The receiver asks their leader; where the leader may not read the card, the author has a say first. */
    public static CardQuestion secondView(Feedback card, MemberId by, LocalDate dueOn, Instant at) {
        Standing.requireReceiver(card, by);
        var team = card.team().orElseThrow(() -> new BrokenRule("feedback.rule.noTeam"));
        var isPrivate = card.audience() == Audience.RECEIVER;
        var state = isPrivate ? QuestionState.CONSENT : QuestionState.OPEN;
        var question = new CardQuestion(QuestionKind.SECOND_VIEW, state, card.id(), by, at);
        question.dueOn = dueOn;
        if (isPrivate) {
            question.turn = Turn.of(Standing.author(card));
            question.wider = Audience.RECEIVER_AND_LEADER;
        } else {
            question.turn = Turn.ofLeaders(team);
        }
        return question;
    }

    /** One of the two asks the other that more people may read it. */
    public static CardQuestion widen(Feedback card, MemberId by, Audience wider, Instant at) {
        var other = Standing.otherThan(card, by);
        card.requireWider(wider);
        var question = new CardQuestion(QuestionKind.WIDEN, QuestionState.OPEN, card.id(), by, at);
        question.turn = Turn.of(other);
        question.wider = wider;
        return question;
    }

    /** Says it in words. */
    public void answer(Reader by, String words, Instant at) {
        requireTurn(by);
        if (kind == QuestionKind.WIDEN || state == QuestionState.CONSENT) {
            throw new BrokenRule("feedback.rule.yesOrNo");
        }
        if (words.isBlank()) {
            throw BrokenRule.at("answer", "feedback.rule.emptyAnswer");
        }
        answer = words.strip();
        answeredBy = by.id();
        settle(QuestionState.ANSWERED, at);
    }

    /** Says yes: from now on the card is read by whom was asked for. */
    public void agree(Reader by, Feedback about, Instant at) {
        requireTurn(by);
        if (wider == null || (kind == QuestionKind.SECOND_VIEW && state == QuestionState.OPEN)) {
            throw new BrokenRule("feedback.rule.inWords");
        }
        if (kind == QuestionKind.WIDEN || about.audience() == Audience.RECEIVER) {
            about.widen(wider, askedBy, by.id());
        }
        answeredBy = by.id();
        if (kind == QuestionKind.WIDEN) {
            settle(QuestionState.AGREED, at);
        } else {
            state = QuestionState.OPEN;
            turn = Turn.ofLeaders(about.team().orElseThrow(NotFound::new));
        }
    }

    /** Says no; the card is read by whom it was before. */
    public void decline(Reader by, Instant at) {
        requireTurn(by);
        if (kind != QuestionKind.WIDEN && state != QuestionState.CONSENT) {
            throw new BrokenRule("feedback.rule.inWords");
        }
        answeredBy = by.id();
        settle(QuestionState.DECLINED, at);
    }

    public void takeBack(MemberId by, Instant at) {
        if (!by.equals(askedBy)) {
            throw new NotFound();
        }
        settle(QuestionState.TAKEN_BACK, at);
    }

    private void requireTurn(Reader by) {
        if (!isTurnOf(by)) {
            throw new NotFound();
        }
    }

    private void settle(QuestionState end, Instant at) {
        if (!state.waits()) {
            throw new BrokenRule("feedback.rule.questionSettled");
        }
        state = end;
        settledAt = at;
        turn = null;
        openKey = null;
    }

    /** Whether this reader is the one to say something now. */
    public boolean isTurnOf(Reader reader) {
        return turn != null && turn.isOf(reader) && !reader.id().equals(askedBy);
    }

    /** Between author and receiver; a second view also before the leader, once the leader may read the card. */
    public boolean isSeenBy(Reader reader, Feedback about) {
        return Standing.isOneOfTheTwo(about, reader.id())
                || (kind == QuestionKind.SECOND_VIEW && state.isBeforeLeaders() && Standing.leads(reader, about));
    }

    public QuestionId id() {
        return id;
    }

    public FeedbackId card() {
        return card;
    }

    public QuestionKind kind() {
        return kind;
    }

    public QuestionState state() {
        return state;
    }

    public MemberId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Audience> wider() {
        return Optional.ofNullable(wider);
    }

    /** The team whose leader has to say something. */
    public Optional<TeamId> leadersTurn() {
        return Optional.ofNullable(turn).map(Turn::leaders);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<MemberId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
