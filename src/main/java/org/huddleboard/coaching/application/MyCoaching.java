package org.huddleboard.coaching.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.coaching.domain.CommitmentRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader's own sessions on either side, and what was agreed in them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('COACHING_OWN')")
public class MyCoaching {
    private static final Limit MANY = Limit.of(60);
    /** Older news than this is none. */
    private static final Duration NEWS = Duration.ofDays(14);
    /** Sooner than this before it begins nobody is asked to prepare. */
    private static final Duration PREPARE = Duration.ofHours(36);

    private final CoachingSessionRepository sessions;
    private final CommitmentRepository commitments;
    private final CommitmentCards cards;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Sessions clock;
    private final CurrentMember me;

    MyCoaching(
            CoachingSessionRepository sessions,
            CommitmentRepository commitments,
            CommitmentCards cards,
            PeopleDirectory directory,
            Memberships memberships,
            Sessions clock,
            CurrentMember me) {
        this.sessions = sessions;
        this.commitments = commitments;
        this.cards = cards;
        this.directory = directory;
        this.memberships = memberships;
        this.clock = clock;
        this.me = me;
    }

    /** What is not over, and what was cancelled without the reader knowing, the earliest first. */
    public List<SessionCard> ahead() {
        return laidOut(sessions.waitingFor(me.id(), clock.now().minus(NEWS), MANY)).stream()
                .filter(card -> card.state() != CoachingState.CANCELLED || card.waits() == Waits.TOLD)
                .toList();
    }

    /** The signed ones, the latest first. */
    public List<SessionCard> signed() {
        return laidOut(sessions.ofEither(me.id(), MANY).stream()
                .filter(session -> session.state() == CoachingState.SIGNED)
                .toList());
    }

    /** What the reader does until a day, then what others do whom the reader sat with; the nearest day first. */
    public List<CommitmentCard> commitments() {
        var mine = sessions.ofEither(me.id(), MANY).stream()
                .filter(session -> session.state() == CoachingState.SIGNED)
                .collect(Collectors.toMap(CoachingSession::id, Function.identity()));
        var open = commitments.inSessions(
                mine.keySet().stream().map(CoachingSessionId::value).toList(), CommitmentState.OPEN, MANY);
        return cards.plain(open, mine).stream()
                .sorted(Comparator.comparing(CommitmentCard::mine).reversed())
                .toList();
    }

    /** Those of this day of the reader's that are planned or were signed, the earliest first. */
    public List<SessionCard> today() {
        var zone = memberships.zoneOf(me.id());
        var day = clock.today(me.id());
        return laidOut(sessions.between(
                me.id(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                MANY));
    }

    /** Whom the reader may ask for time: whoever leads the team first, then the others of it by name. */
    public List<Person> colleagues() {
        var today = clock.today(me.id());
        var team = memberships.teamOf(me.id(), today);
        if (team.isEmpty() || directory.holding(Role.AGENT, List.of(me.id())).isEmpty()) {
            return List.of();
        }
        var others = directory.inTeam(team.get(), today).stream()
                .filter(person -> !person.id().equals(me.id()))
                .toList();
        var leading =
                directory.holding(Role.LEADER, others.stream().map(Person::id).toList());
        return others.stream()
                .sorted(Comparator.comparing((Person person) -> !leading.contains(person.id()))
                        .thenComparing(Person::name))
                .toList();
    }

    private List<SessionCard> laidOut(Collection<CoachingSession> found) {
        var people = directory.people(
                found.stream().flatMap(session -> other(session).stream()).toList());
        var gone = cancelled(found);
        return found.stream().map(session -> card(session, people, gone)).toList();
    }

    /** Those in whose place others were proposed: their reason goes with the new time. */
    private Map<CoachingSessionId, CoachingSession> cancelled(Collection<CoachingSession> found) {
        var ids = found.stream()
                .flatMap(session -> session.instead().stream())
                .map(CoachingSessionId::value)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : sessions.all(ids, MANY).stream().collect(Collectors.toMap(CoachingSession::id, Function.identity()));
    }

    private Optional<MemberId> other(CoachingSession session) {
        return session.sideOf(me.id()) == Side.AGENT ? session.coach() : Optional.of(session.agent());
    }

    private SessionCard card(
            CoachingSession session, Map<MemberId, Person> people, Map<CoachingSessionId, CoachingSession> gone) {
        var zone = memberships.zoneOf(me.id());
        var side = session.sideOf(me.id());
        return new SessionCard(
                session.id(),
                session.kind(),
                side,
                other(session).map(people::get),
                session.startAt().atZone(zone),
                session.endAt().atZone(zone),
                session.state(),
                waits(session, side, clock.now()),
                session.instead()
                        .flatMap(before -> Optional.ofNullable(gone.get(before)))
                        .or(() -> Optional.of(session))
                        .flatMap(CoachingSession::cancellation)
                        .flatMap(cancellation -> Optional.ofNullable(cancellation.reason())),
                session.instead().isPresent());
    }

    private static Waits waits(CoachingSession session, Side side, Instant now) {
        return switch (session.state()) {
            case PROPOSED -> session.madeBy() == side ? Waits.NOTHING : Waits.ANSWER;
            case PLANNED -> {
                if (!session.endAt().isAfter(now)
                        || session.signedAt(side.other()).isPresent()) {
                    yield session.signedAt(side).isEmpty() ? Waits.SIGN : Waits.NOTHING;
                }
                yield side == Side.AGENT && isBlank(session) && isSoon(session, now) ? Waits.PREPARE : Waits.NOTHING;
            }
            case SIGNED -> Waits.NOTHING;
            case CANCELLED -> session.hasToTell(side) ? Waits.TOLD : Waits.NOTHING;
        };
    }

    private static boolean isBlank(CoachingSession session) {
        return GrowStep.beforehand().stream()
                .allMatch(step -> session.words().of(step).isBlank());
    }

    private static boolean isSoon(CoachingSession session, Instant now) {
        return session.startAt().isAfter(now) && session.startAt().isBefore(now.plus(PREPARE));
    }
}
