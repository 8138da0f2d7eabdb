package org.huddleboard.feedback.application.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.feedback.application.Readers;
import org.huddleboard.feedback.domain.ask.FeedbackRequest;
import org.huddleboard.feedback.domain.ask.FeedbackRequestRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I was asked for, and what I asked for: two statements a list. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_OWN')")
public class RequestReading {
    /** Later than this nobody is waiting for an answer any more. */
    private static final Duration WAITS = Duration.ofDays(14);

    private static final int MOST_ASKED = 150;

    private final FeedbackRequestRepository requests;
    private final PeopleDirectory directory;
    private final Readers readers;
    private final CurrentMember me;
    private final Clock clock;

    RequestReading(
            FeedbackRequestRepository requests,
            PeopleDirectory directory,
            Readers readers,
            CurrentMember me,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.readers = readers;
        this.me = me;
        this.clock = clock;
    }

    /** What colleagues wait for, the newest first. */
    public List<AskedOfMe> waiting(int atMost) {
        var found = requests.findByColleagueAndStateAndAskedAtGreaterThanEqualOrderByAskedAtDescIdDesc(
                me.id(), RequestState.WAITING, waitsSince(), Limit.of(atMost));
        var people = people(found);
        return found.stream().map(request -> askedOfMe(request, people)).toList();
    }

    public int countWaiting() {
        return requests.countByColleagueAndStateAndAskedAtGreaterThanEqual(me.id(), RequestState.WAITING, waitsSince());
    }

    /** One that waits for me; to everybody else there is none. */
    public AskedOfMe waiting(RequestId id) {
        var request = requests.findById(id)
                .filter(found -> found.colleague().equals(me.id()))
                .filter(found -> found.state() == RequestState.WAITING)
                .orElseThrow(NotFound::new);
        return askedOfMe(request, people(List.of(request)));
    }

    private AskedOfMe askedOfMe(FeedbackRequest request, Map<MemberId, Person> people) {
        return new AskedOfMe(
                request.id(),
                request.asker(),
                Optional.ofNullable(people.get(request.asker())),
                request.behaviour(),
                request.askedAt().atZone(readers.zone()));
    }

    /** What I asked for lately, the newest first; those asked together stand together. */
    public List<MyAsk> mine() {
        var found = requests.findByAskerOrderByAskedAtDescIdDesc(me.id(), Limit.of(MOST_ASKED));
        var people = people(found);
        var together = new LinkedHashMap<UUID, List<FeedbackRequest>>();
        found.forEach(request -> together.computeIfAbsent(request.clientKey(), _ -> new ArrayList<>())
                .add(request));
        return together.values().stream().map(asked -> ask(asked, people)).toList();
    }

    private MyAsk ask(List<FeedbackRequest> asked, Map<MemberId, Person> people) {
        var colleagues = asked.stream()
                .map(request -> new MyAsk.Colleague(
                        request.id(),
                        Optional.ofNullable(people.get(request.colleague())),
                        request.state(),
                        request.answer()))
                .sorted(Comparator.comparing(
                        colleague -> colleague.person().map(Person::name).orElse("")))
                .toList();
        var first = asked.getFirst();
        return new MyAsk(first.behaviour(), first.askedAt().atZone(readers.zone()), colleagues);
    }

    private Map<MemberId, Person> people(List<FeedbackRequest> asked) {
        return directory.people(asked.stream()
                .flatMap(request -> Stream.of(request.asker(), request.colleague()))
                .distinct()
                .toList());
    }

    private Instant waitsSince() {
        return clock.instant().minus(WAITS);
    }
}
