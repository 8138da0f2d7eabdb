package org.huddleboard.feedback;

import static org.huddleboard.privacy.Audience.RECEIVER;
import static org.huddleboard.privacy.Audience.RECEIVER_AND_LEADER;
import static org.huddleboard.privacy.Audience.TEAM;
import static org.huddleboard.privacy.Audience.TEAM_AND_WALL;

import java.util.List;
import org.huddleboard.privacy.Audience;

/** What a card asks its author for, and in which order it then reads as a letter. */
public enum FeedbackModel {
    /** Situation, behaviour, impact. */
    SBI,
    /** Balanced, observed, objective, specific, timely: asked in the order of its letters, read from the moment on. */
    BOOST,
    /** A sentence of thanks, to a person or a team. */
    THANKS;

    /** The parts in the order the composer asks for them; each is required. */
    public List<FeedbackPart> asked() {
        return switch (this) {
            case SBI -> List.of(FeedbackPart.SITUATION, FeedbackPart.BEHAVIOUR, FeedbackPart.IMPACT);
            case BOOST ->
                List.of(
                        FeedbackPart.BALANCED,
                        FeedbackPart.OBSERVED,
                        FeedbackPart.OBJECTIVE,
                        FeedbackPart.SPECIFIC,
                        FeedbackPart.TIMELY);
            case THANKS -> List.of(FeedbackPart.WORDS);
        };
    }

    /** The same parts in the order they are read. */
    public List<FeedbackPart> letter() {
        return switch (this) {
            case BOOST ->
                List.of(
                        FeedbackPart.SPECIFIC,
                        FeedbackPart.BALANCED,
                        FeedbackPart.OBSERVED,
                        FeedbackPart.OBJECTIVE,
                        FeedbackPart.TIMELY);
            case SBI, THANKS -> asked();
        };
    }

    /** Who may be chosen to read such a card, the usual choice first. Only thanks reach a wall. */
    public List<Audience> audiences(Bearing bearing) {
        return switch (this) {
            case THANKS -> List.of(TEAM, TEAM_AND_WALL, RECEIVER);
            case SBI, BOOST ->
                switch (bearing) {
                    case KEEP_DOING -> List.of(RECEIVER, RECEIVER_AND_LEADER, TEAM);
                    case TRY_DIFFERENTLY -> List.of(RECEIVER, RECEIVER_AND_LEADER);
                };
        };
    }
}
