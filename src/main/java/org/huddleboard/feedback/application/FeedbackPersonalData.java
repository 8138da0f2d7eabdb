package org.huddleboard.feedback.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member their cards. Of a leaver, what was written to them goes; what they wrote stays with whom they wrote it
 * to, without their name.
 */
@Component
@Transactional
class FeedbackPersonalData implements PersonalDataHolder {
    private final FeedbackRepository cards;

    FeedbackPersonalData(FeedbackRepository cards) {
        this.cards = cards;
    }

    @Override
    public Set<String> tables() {
        return Set.of("feedback");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var about = cards.findAllAbout(member.value(), Limit.unlimited());
        return Map.of(
                "feedback", about.stream().map(card -> record(card, member)).toList());
    }

    private static Map<String, String> record(Feedback card, MemberId member) {
        var mine = card.author().filter(member::equals).isPresent();
        var record = new LinkedHashMap<String, String>();
        record.put("direction", mine ? "given" : "received");
        record.put(
                "kind",
                card.model() == FeedbackModel.THANKS ? "thanks" : card.model().name());
        record.put("at", card.givenAt().toString());
        record.put("audience", card.audience().name());
        card.parts().forEach((part, words) -> record.put(part.name().toLowerCase(Locale.ROOT), words));
        card.acknowledgedAt().ifPresent(at -> record.put("acknowledged", at.toString()));
        card.reply().ifPresent(words -> record.put("reply", words));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        cards.deleteReceived(member.value());
        cards.forgetAuthor(member.value());
    }
}
