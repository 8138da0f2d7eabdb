package org.huddleboard.feedback.domain;

import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;

/** The one place that says who may read a card. */
final class AudienceRules {
    private AudienceRules() {}

    /** The audience the author chose, if such a card may have it. */
    static Audience allowed(Envelope envelope, FeedbackModel model, Bearing bearing) {
        var audience = envelope.audience();
        if (!model.audiences(bearing).contains(audience)) {
            throw BrokenRule.at("audience", "feedback.rule.tooWide");
        }
        if (envelope.receiver().isEmpty() && audience == Audience.RECEIVER) {
            throw BrokenRule.at("audience", "feedback.rule.teamReadsItsThanks");
        }
        if (audience != Audience.RECEIVER && envelope.team().isEmpty()) {
            throw BrokenRule.at("audience", "feedback.rule.noTeam");
        }
        return audience;
    }

    /** Wider only, never narrower: what somebody was promised stays so. */
    static void requireWider(Feedback card, Audience wider) {
        if (wider.compareTo(card.audience()) <= 0) {
            throw BrokenRule.at("audience", "feedback.rule.notWider");
        }
        if (!card.model().audiences(card.bearing()).contains(wider)) {
            throw BrokenRule.at("audience", "feedback.rule.tooWide");
        }
        if (card.team().isEmpty()) {
            throw BrokenRule.at("audience", "feedback.rule.noTeam");
        }
    }

    static Sight sight(Feedback card, Reader reader) {
        if (card.author().filter(reader.id()::equals).isPresent()) {
            return Sight.AUTHOR;
        }
        if (card.receiver().filter(reader.id()::equals).isPresent()) {
            return Sight.RECEIVER;
        }
        return switch (card.audience()) {
            case RECEIVER -> Sight.NONE;
            case RECEIVER_AND_LEADER ->
                card.team().filter(reader.led()::contains).isPresent() ? Sight.LEADER : Sight.NONE;
            case TEAM, TEAM_AND_WALL ->
                card.team().filter(reader.teams()::contains).isPresent() ? Sight.TEAM : Sight.NONE;
        };
    }
}
