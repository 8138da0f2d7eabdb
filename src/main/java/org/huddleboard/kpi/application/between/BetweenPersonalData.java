package org.huddleboard.kpi.application.between;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.kpi.domain.between.ChallengeAnswer;
import org.huddleboard.kpi.domain.between.ChallengeAnswerRepository;
import org.huddleboard.kpi.domain.between.ChallengeRepository;
import org.huddleboard.kpi.domain.between.FairTarget;
import org.huddleboard.kpi.domain.between.FairTargetRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member their private targets, challenges and answers. Of a leaver all of it goes; what a leader answered to
 * others stays with them, without the name.
 */
@Component
@Transactional
class BetweenPersonalData implements PersonalDataHolder {
    private final FairTargetRepository targets;
    private final ChallengeRepository challenges;
    private final ChallengeAnswerRepository answers;
    private final ChallengeCards cards;

    BetweenPersonalData(
            FairTargetRepository targets,
            ChallengeRepository challenges,
            ChallengeAnswerRepository answers,
            ChallengeCards cards) {
        this.targets = targets;
        this.challenges = challenges;
        this.answers = answers;
        this.cards = cards;
    }

    @Override
    public Set<String> tables() {
        return Set.of("kpi_fair_target", "kpi_challenge", "kpi_challenge_answer");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var own = challenges.findByMemberOrderByAskedAtDescIdDesc(member, Limit.unlimited());
        return Map.of(
                "privateTargets",
                targets.findByMemberOrderByNamedAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(BetweenPersonalData::record)
                        .toList(),
                "challengedFigures",
                cards.of(own, ZoneOffset.UTC).stream()
                        .map(BetweenPersonalData::record)
                        .toList(),
                "answersToChallenges",
                answers.findBy(member.value(), Limit.unlimited()).stream()
                        .map(BetweenPersonalData::record)
                        .toList());
    }

    private static Map<String, String> record(FairTarget target) {
        var terms = target.terms();
        var record = new LinkedHashMap<String, String>();
        record.put("figure", target.kpi().code());
        record.put("target", String.valueOf(terms.figure()));
        record.put("from", terms.from().toString());
        record.put("review", terms.review().toString());
        record.put("namedBy", target.namedBy().name());
        record.put("state", target.state().name());
        record.put("named", target.namedAt().toString());
        terms.note().ifPresent(note -> record.put("note", note));
        target.endedAt().ifPresent(at -> record.put("ended", at.toString()));
        return record;
    }

    private static Map<String, String> record(ChallengeCard card) {
        var record = new LinkedHashMap<String, String>();
        record.put("figure", card.kpi().code());
        record.put("week", card.week().toString());
        record.put("value", String.valueOf(card.figure()));
        record.put("words", card.words());
        record.put("at", card.askedAt().toInstant().toString());
        for (var i = 0; i < card.answers().size(); i++) {
            var answer = card.answers().get(i);
            record.put("answer" + (i + 1), answer.outcome() + ": " + answer.words());
        }
        return record;
    }

    private static Map<String, String> record(ChallengeAnswer answer) {
        return Map.of(
                "outcome", answer.outcome().name(),
                "words", answer.words(),
                "at", answer.answeredAt().toString());
    }

    @Override
    public void erase(MemberId member) {
        answers.deleteTo(member.value());
        challenges.deleteByMember(member);
        targets.deleteByMember(member);
        answers.forgetAuthor(member.value());
    }
}
