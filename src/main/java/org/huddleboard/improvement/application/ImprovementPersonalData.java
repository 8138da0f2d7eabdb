package org.huddleboard.improvement.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.improvement.domain.idea.IdeaStepRepository;
import org.huddleboard.improvement.domain.issue.IssueAnswerRepository;
import org.huddleboard.improvement.domain.issue.IssueVoiceRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member the ideas they brought and what they said gets in the way. Of a leaver the team keeps both, nameless. */
@Component
@Transactional
class ImprovementPersonalData implements PersonalDataHolder {
    private final SystemIssueRepository issues;
    private final IssueVoiceRepository voices;
    private final IssueAnswerRepository answers;
    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final ActivityRepository activities;
    private final Credits credits;

    ImprovementPersonalData(
            SystemIssueRepository issues,
            IssueVoiceRepository voices,
            IssueAnswerRepository answers,
            IdeaRepository ideas,
            IdeaStepRepository steps,
            ActivityRepository activities,
            Credits credits) {
        this.issues = issues;
        this.voices = voices;
        this.answers = answers;
        this.ideas = ideas;
        this.steps = steps;
        this.activities = activities;
        this.credits = credits;
    }

    @Override
    public Set<String> tables() {
        return Set.of("issue_voice", "issue_answer", "idea", "idea_step", "improvement_activity", "improvement_credit");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var taken = new LinkedHashMap<String, List<Map<String, String>>>();
        taken.put(
                "in the way",
                voices.findByByOrderBySaidAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(voice -> Map.of(
                                "words",
                                issues.findById(voice.issue())
                                        .map(SystemIssue::words)
                                        .orElse(""),
                                "said",
                                voice.saidAt().toString()))
                        .toList());
        taken.put(
                "answers to what is in the way",
                answers.findByByOrderByAnsweredAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(answer -> Map.of(
                                "words",
                                answer.words(),
                                "answered",
                                answer.answeredAt().toString()))
                        .toList());
        taken.put(
                "ideas",
                ideas.findByBroughtByOrderByBroughtAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(idea -> Map.of(
                                "title", idea.title(),
                                "words", idea.words(),
                                "state", idea.state().name(),
                                "brought", idea.broughtAt().toString()))
                        .toList());
        taken.put(
                "named for a part in an idea or activity",
                credits.instants(member).stream().map(at -> Map.of("named", at)).toList());
        return taken;
    }

    @Override
    public void erase(MemberId member) {
        voices.forget(member.value(), UUID.randomUUID());
        answers.forget(member.value());
        ideas.forget(member.value());
        steps.forget(member.value());
        activities.forget(member.value());
        credits.forget(member);
    }
}
