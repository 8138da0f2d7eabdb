package org.huddleboard.feedback.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.feedback.domain.FeedbackRepository;
import org.huddleboard.feedback.domain.LastWord;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.TeamId;
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

    private static final Duration LOOK_BACK = Duration.ofDays(42);

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
        return waiting(myMembers()).stream().limit(atMost).toList();
    }

    /** Everybody in my teams who waits, and how many do not; of others' cards only those that I may read are looked at. */
    public Fairness fairness() {
        var members = myMembers();
        var waiting = waiting(members);
        var teams = access.teams(Action.FEEDBACK_READ_TEAM).stream()
                .map(TeamId::value)
                .toList();
        var since = clock.instant().minus(LOOK_BACK);
        var byAnybody = daysAgo(cards.lastSharedWords(teams, ids(members), since));
        var rows = waiting.stream()
                .map(one -> new Fairness.Row(
                        one.person(),
                        one.days(),
                        Optional.ofNullable(byAnybody.get(one.person().id().value()))))
                .toList();
        return new Fairness(rows, members.size() - waiting.size());
    }

    private List<Person> myMembers() {
        var today = readers.today(me.id());
        return access.teams(Action.FEEDBACK_READ_TEAM).stream()
                .flatMap(team -> directory.inTeam(team, today).stream())
                .filter(person -> !person.id().equals(me.id()))
                .distinct()
                .toList();
    }

    private List<LongestWithoutWord> waiting(List<Person> members) {
        var byMe = daysAgo(cards.lastWords(me.id().value(), ids(members)));
        return members.stream()
                .map(person -> new LongestWithoutWord(
                        person, Optional.ofNullable(byMe.get(person.id().value()))))
                .filter(waiting -> waiting.days().orElse(Integer.MAX_VALUE) > DAYS_THAT_ARE_FINE)
                .sorted(Comparator.comparingInt(
                                (LongestWithoutWord waiting) -> -waiting.days().orElse(Integer.MAX_VALUE))
                        .thenComparing(waiting -> waiting.person().name()))
                .toList();
    }

    private Map<UUID, Integer> daysAgo(List<LastWord> words) {
        return words.stream()
                .collect(Collectors.toMap(
                        LastWord::member,
                        word -> Math.toIntExact(
                                Duration.between(word.at(), clock.instant()).toDays())));
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).toList();
    }
}
