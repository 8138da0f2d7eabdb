package org.huddleboard.feedback.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.LastWord;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a leader of the people who have waited longest for a word; counts only what the leader wrote. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_TEAM')")
public class LeaderReminders {
    /** Sooner than this nobody is waiting. */
    private static final int DAYS_THAT_ARE_FINE = 7;

    private final FeedbackRepository cards;
    private final PeopleDirectory directory;
    private final Readers readers;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    LeaderReminders(
            FeedbackRepository cards,
            PeopleDirectory directory,
            Readers readers,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.cards = cards;
        this.directory = directory;
        this.readers = readers;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** Those without a word from me for more than a week, longest first. */
    public List<LongestWithoutWord> longestWithoutWord(int atMost) {
        var today = readers.today(me.id());
        var members = access.teams(Action.FEEDBACK_READ_TEAM).stream()
                .flatMap(team -> directory.inTeam(team, today).stream())
                .filter(person -> !person.id().equals(me.id()))
                .distinct()
                .toList();
        var last =
                cards
                        .lastWords(
                                me.id().value(),
                                members.stream()
                                        .map(person -> person.id().value())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(LastWord::member, LastWord::at));
        return members.stream()
                .map(person -> new LongestWithoutWord(
                        person,
                        Optional.ofNullable(last.get(person.id().value()))
                                .map(at -> Math.toIntExact(
                                        Duration.between(at, clock.instant()).toDays()))))
                .filter(waiting -> waiting.days().orElse(Integer.MAX_VALUE) > DAYS_THAT_ARE_FINE)
                .sorted(Comparator.comparingInt(
                                (LongestWithoutWord waiting) -> -waiting.days().orElse(Integer.MAX_VALUE))
                        .thenComparing(waiting -> waiting.person().name()))
                .limit(atMost)
                .toList();
    }
}
