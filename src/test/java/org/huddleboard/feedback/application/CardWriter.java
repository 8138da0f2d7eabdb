package org.huddleboard.feedback.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Cards for tests: all parts filled, one thing varied at a time. */
public final class CardWriter {
    private CardWriter() {}

    public static GiveFeedback sbi(MemberId to, Audience audience) {
        return card(UUID.randomUUID(), to, FeedbackModel.SBI, Bearing.KEEP_DOING, audience);
    }

    public static GiveFeedback critical(MemberId to, Audience audience) {
        return card(UUID.randomUUID(), to, FeedbackModel.BOOST, Bearing.TRY_DIFFERENTLY, audience);
    }

    public static GiveFeedback card(UUID key, MemberId to, FeedbackModel model, Bearing bearing, Audience audience) {
        return new GiveFeedback(key, to, model, bearing, audience, words(model));
    }

    public static Map<FeedbackPart, String> words(FeedbackModel model) {
        var words = new EnumMap<FeedbackPart, String>(FeedbackPart.class);
        model.asked().forEach(part -> words.put(part, "On the refund call, the " + part + " in words."));
        return words;
    }

    public static GiveThanks thanks(MemberId to, Audience audience) {
        return new GiveThanks(
                UUID.randomUUID(), Addressee.of(to), audience, "You took the tariff chat off me, I got my break.");
    }

    public static GiveThanks thanks(TeamId to, Audience audience) {
        return new GiveThanks(UUID.randomUUID(), Addressee.of(to), audience, "You covered chat for us at lunch.");
    }
}
