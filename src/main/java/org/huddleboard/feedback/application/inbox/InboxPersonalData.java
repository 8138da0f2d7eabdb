package org.huddleboard.feedback.application.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.feedback.domain.inbox.OwnNote;
import org.huddleboard.feedback.domain.inbox.OwnNoteRepository;
import org.huddleboard.feedback.domain.inbox.Triage;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.huddleboard.feedback.domain.inbox.TriageStep;
import org.huddleboard.feedback.domain.inbox.TriageStepRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member what they said about their feedback and the lines they wrote to themselves; of a leaver all of it goes. */
@Component
@Transactional
class InboxPersonalData implements PersonalDataHolder {
    private final TriageRepository triages;
    private final TriageStepRepository steps;
    private final OwnNoteRepository notes;

    InboxPersonalData(TriageRepository triages, TriageStepRepository steps, OwnNoteRepository notes) {
        this.triages = triages;
        this.steps = steps;
        this.notes = notes;
    }

    @Override
    public Set<String> tables() {
        return Set.of("feedback_own_note", "feedback_triage", "feedback_triage_step");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var answers = triages.findByMemberOrderByAnsweredAtAscIdAsc(member, Limit.unlimited());
        var ids = answers.stream().map(Triage::id).map(TriageId::value).toList();
        var given = ids.isEmpty() ? List.<TriageStep>of() : steps.findOf(ids, Limit.unlimited());
        return Map.of(
                "feedback_own_note",
                notes.findByMemberOrderByWrittenAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(InboxPersonalData::note)
                        .toList(),
                "feedback_triage",
                answers.stream().map(InboxPersonalData::answer).toList(),
                "feedback_triage_step",
                given.stream().map(InboxPersonalData::step).toList());
    }

    private static Map<String, String> note(OwnNote note) {
        return Map.of("at", note.writtenAt().toString(), "words", note.words());
    }

    private static Map<String, String> answer(Triage triage) {
        var record = new LinkedHashMap<String, String>();
        record.put("about", triage.record().toString());
        record.put("source", triage.source().name());
        record.put("practice", triage.practice().name());
        record.put("impact", String.valueOf(triage.weight().impact()));
        record.put("effort", String.valueOf(triage.weight().effort()));
        record.put("at", triage.answeredAt().toString());
        triage.words().ifPresent(words -> record.put("told the team", words));
        return record;
    }

    private static Map<String, String> step(TriageStep step) {
        var record = new LinkedHashMap<String, String>();
        record.put("practice", step.practice().name());
        record.put("impact", String.valueOf(step.weight().impact()));
        record.put("effort", String.valueOf(step.weight().effort()));
        record.put("at", step.saidAt().toString());
        step.words().ifPresent(words -> record.put("told the team", words));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        triages.deleteOf(member.value());
        notes.deleteOf(member.value());
    }
}
