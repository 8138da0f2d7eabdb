package org.huddleboard.tips.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipOutcome;
import org.huddleboard.tips.domain.TipOutcomeRepository;
import org.huddleboard.tips.domain.TipPassedOnRepository;
import org.huddleboard.tips.domain.TipRepository;
import org.huddleboard.tips.domain.TipRevision;
import org.huddleboard.tips.domain.TipRevisionRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member what they wrote and said. Of a leaver, tips and sums stay, without the name and without reasons. */
@Component
@Transactional
class TipPersonalData implements PersonalDataHolder {
    private final TipRepository tips;
    private final TipRevisionRepository revisions;
    private final TipOutcomeRepository outcomes;
    private final TipPassedOnRepository passed;

    TipPersonalData(
            TipRepository tips,
            TipRevisionRepository revisions,
            TipOutcomeRepository outcomes,
            TipPassedOnRepository passed) {
        this.tips = tips;
        this.revisions = revisions;
        this.outcomes = outcomes;
        this.passed = passed;
    }

    @Override
    public Set<String> tables() {
        return Set.of("tip", "tip_revision", "tip_outcome", "tip_passed_on");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "tips",
                tips.findByAuthorOrderByWrittenAtAsc(member, Limit.unlimited()).stream()
                        .map(TipPersonalData::record)
                        .toList(),
                "tip revisions",
                revisions.findByByOrderByMadeAtAsc(member, Limit.unlimited()).stream()
                        .map(TipPersonalData::record)
                        .toList(),
                "tip outcomes",
                outcomes.findByByOrderByToldAtAsc(member, Limit.unlimited()).stream()
                        .map(TipPersonalData::record)
                        .toList(),
                "tip checks left to others",
                many(passed.countBy(member.value())));
    }

    private static Map<String, String> record(Tip tip) {
        var record = new LinkedHashMap<String, String>();
        record.put("title", tip.text().title());
        record.put("reason", tip.filing().reason().name());
        record.put("written", tip.writtenAt().toString());
        record.put("right until", tip.verifiedUntil().toString());
        return record;
    }

    private static Map<String, String> record(TipRevision revision) {
        var record = new LinkedHashMap<String, String>();
        record.put("title", revision.text().title());
        record.put("do", revision.text().doThis());
        record.put("say", revision.text().say());
        record.put("avoid", revision.text().avoid());
        record.put("at", revision.madeAt().toString());
        return record;
    }

    private static Map<String, String> record(TipOutcome outcome) {
        var record = new LinkedHashMap<String, String>();
        record.put("tip", outcome.tip().toString());
        record.put("worked", String.valueOf(outcome.worked()));
        record.put("reason", outcome.reason());
        record.put("at", outcome.toldAt().toString());
        return record;
    }

    @Override
    public void erase(MemberId member) {
        tips.forgetAuthor(member.value());
        tips.forgetVerifier(member.value());
        revisions.forget(member.value());
        outcomes.forget(member.value());
        passed.deleteBy(member.value());
    }

    private static List<Map<String, String>> many(int count) {
        return count == 0 ? List.of() : List.of(Map.of("count", String.valueOf(count)));
    }
}
