package org.huddleboard.feedback.application.ask;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.feedback.domain.ask.CardQuestion;
import org.huddleboard.feedback.domain.ask.CardQuestionRepository;
import org.huddleboard.feedback.domain.ask.FeedbackRequest;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member what they asked and were asked. Of a leaver it all goes; their answers stay under the cards they are
 * about, without their name, and what waited for them waits for nobody.
 */
@Component
@Transactional
class AskPersonalData implements PersonalDataHolder {
    private static final String REQUESTS = "feedback_request";
    private static final String QUESTIONS = "card_question";

    private final FeedbackRequestRepository requests;
    private final CardQuestionRepository questions;
    private final Clock clock;

    AskPersonalData(FeedbackRequestRepository requests, CardQuestionRepository questions, Clock clock) {
        this.requests = requests;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of(REQUESTS, QUESTIONS);
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var asked = requests.findAllAbout(member.value(), Limit.unlimited()).stream()
                .map(request -> record(request, member))
                .toList();
        var talked = questions.findAllAbout(member.value(), Limit.unlimited()).stream()
                .map(question -> record(question, member))
                .toList();
        return Map.of(REQUESTS, asked, QUESTIONS, talked);
    }

    private static Map<String, String> record(FeedbackRequest request, MemberId member) {
        var record = new LinkedHashMap<String, String>();
        record.put("direction", request.asker().equals(member) ? "asked" : "was asked");
        record.put("about", request.behaviour());
        record.put("at", request.askedAt().toString());
        record.put("state", request.state().name());
        request.settledAt().ifPresent(at -> record.put("settled", at.toString()));
        return record;
    }

    private static Map<String, String> record(CardQuestion question, MemberId member) {
        var record = new LinkedHashMap<String, String>();
        record.put("direction", question.askedBy().equals(member) ? "asked" : "answered");
        record.put("kind", question.kind().name());
        record.put("at", question.askedAt().toString());
        record.put("state", question.state().name());
        question.dueOn().ifPresent(day -> record.put("due", day.toString()));
        question.wider().ifPresent(audience -> record.put("wider", audience.name()));
        question.answer().ifPresent(words -> record.put("answer", words));
        question.settledAt().ifPresent(at -> record.put("settled", at.toString()));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        requests.deleteAbout(member.value());
        questions.deleteAskedBy(member.value());
        questions.closeTurnsOf(member.value(), clock.instant());
        questions.forgetAnswererOf(member.value());
    }
}
