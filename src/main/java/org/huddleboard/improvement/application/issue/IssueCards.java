package org.huddleboard.improvement.application.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.domain.issue.IssueAnswer;
import org.huddleboard.improvement.domain.issue.IssueAnswerRepository;
import org.huddleboard.improvement.domain.issue.IssueVoice;
import org.huddleboard.improvement.domain.issue.IssueVoiceRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.Weight;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lays together what was said to be the same, weighs it and makes cards of it: four statements, whatever was said. */
@Component
class IssueCards {
    private static final Limit MOST = Limit.of(5_000);

    private final IssueVoiceRepository voices;
    private final IssueAnswerRepository answers;
    private final PeopleDirectory directory;
    private final Access access;
    private final CurrentMember me;

    IssueCards(
            IssueVoiceRepository voices,
            IssueAnswerRepository answers,
            PeopleDirectory directory,
            Access access,
            CurrentMember me) {
        this.voices = voices;
        this.answers = answers;
        this.directory = directory;
        this.access = access;
        this.me = me;
    }

    /** Everything that was said to be one, with its weight. */
    record Group(SystemIssue head, List<SystemIssue> same, List<IssueVoice> voices, Weight weight) {}

    /** What is known beside the group itself. */
    private record Known(List<IssueAnswer> answers, Map<MemberId, Person> people, Team team) {}

    List<Group> groups(Collection<SystemIssue> issues) {
        if (issues.isEmpty()) {
            return List.of();
        }
        var said = voices.findOf(ids(issues), MOST).stream().collect(Collectors.groupingBy(IssueVoice::issue));
        var known = issues.stream().collect(Collectors.toMap(SystemIssue::id, Function.identity()));
        var same = issues.stream()
                .filter(issue -> issue.sameAs().filter(known::containsKey).isPresent())
                .collect(Collectors.groupingBy(issue -> issue.sameAs().orElseThrow()));
        return issues.stream()
                .filter(issue -> issue.sameAs().filter(known::containsKey).isEmpty())
                .map(head -> group(head, same.getOrDefault(head.id(), List.of()), said))
                .toList();
    }

    private static Group group(SystemIssue head, List<SystemIssue> same, Map<IssueId, List<IssueVoice>> said) {
        var all = Stream.concat(Stream.of(head), same.stream())
                .flatMap(issue -> said.getOrDefault(issue.id(), List.of()).stream())
                .toList();
        return new Group(head, same, all, Weight.of(all, head.saidAt()));
    }

    /** Heaviest first, as far as whoever reads may know which is heavier. */
    List<IssueCard> of(Collection<SystemIssue> issues, Map<?, Team> teams) {
        var groups = groups(issues);
        var answered = groups.isEmpty()
                ? Map.<IssueId, List<IssueAnswer>>of()
                : answers.findOf(ids(issues), MOST).stream().collect(Collectors.groupingBy(IssueAnswer::issue));
        var people = directory.people(answered.values().stream()
                .flatMap(List::stream)
                .flatMap(answer -> answer.by().stream())
                .collect(Collectors.toSet()));
        var managed = access.teams(Action.IMPROVEMENT_MANAGE);
        return groups.stream()
                .sorted(Comparator.comparing(
                        Group::weight,
                        groups.stream()
                                        .allMatch(group ->
                                                managed.contains(group.head().team()))
                                ? Weight.HEAVIEST
                                : Weight.HEAVIEST_TOLD))
                .flatMap(group -> Optional.ofNullable(teams.get(group.head().team())).stream()
                        .map(team ->
                                new Known(answered.getOrDefault(group.head().id(), List.of()), people, team))
                        .map(known ->
                                card(group, known, managed.contains(group.head().team()))))
                .toList();
    }

    private IssueCard card(Group group, Known known, boolean managed) {
        var head = group.head();
        var weight = group.weight();
        var told = managed || weight.told().isPresent();
        var count = new IssueCard.Count(weight.people(), weight.times(), (int) Math.round(weight.impact()));
        var settledAt = known.answers().stream().findFirst().map(IssueAnswer::answeredAt);
        return new IssueCard(
                head.id(),
                head.team(),
                known.team().name(),
                head.words(),
                head.state(),
                Optional.of(count).filter(_ -> told),
                day(weight.lastSaid(), known.team()),
                group.same().stream()
                        .map(same -> new IssueCard.Same(same.id(), same.words()))
                        .toList(),
                known.answers().stream().map(answer -> answer(answer, known)).toList(),
                head.raiseReason(),
                head.state().isSettled()
                        && settledAt.filter(weight.lastSaid()::isAfter).isPresent(),
                me.ifPerson().filter(member -> said(group, member)).isPresent());
    }

    private static boolean said(Group group, MemberId member) {
        return group.voices().stream().anyMatch(voice -> voice.by().equals(member));
    }

    private static IssueCard.Answer answer(IssueAnswer answer, Known known) {
        return new IssueCard.Answer(
                answer.kind(),
                answer.words(),
                answer.by().map(known.people()::get),
                day(answer.answeredAt(), known.team()));
    }

    private static LocalDate day(Instant at, Team team) {
        return LocalDate.ofInstant(at, team.zone());
    }

    private static List<UUID> ids(Collection<SystemIssue> issues) {
        return issues.stream().map(issue -> issue.id().value()).toList();
    }
}
