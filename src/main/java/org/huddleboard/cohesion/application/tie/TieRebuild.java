package org.huddleboard.cohesion.application.tie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.huddleboard.cohesion.application.tie.GoalBook.Told;
import org.huddleboard.cohesion.application.tie.HuddleBook.Held;
import org.huddleboard.cohesion.application.tie.TieBook.Tie;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.goals.GoalHistory;
import org.huddleboard.huddle.HuddleHistory;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes this module's rows anew from the histories of those who own what happened. What came in files is its own source
 * and stays.
 */
@Component
@Transactional
public class TieRebuild {
    /** Ties are most of the work. */
    private static final int TIES_DONE = 60;

    private static final int HUDDLES_DONE = 80;

    private final TieBook ties;
    private final HuddleBook huddles;
    private final GoalBook goals;
    private final TieHistories given;
    private final HuddleHistory held;
    private final GoalHistory said;
    private final Memberships memberships;
    private final Clock clock;

    TieRebuild(
            TieBook ties,
            HuddleBook huddles,
            GoalBook goals,
            TieHistories given,
            HuddleHistory held,
            GoalHistory said,
            Memberships memberships,
            Clock clock) {
        this.ties = ties;
        this.huddles = huddles;
        this.goals = goals;
        this.given = given;
        this.held = held;
        this.said = said;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** As far back as rows are kept. */
    public void all(IntConsumer percentDone) {
        ties.forgetSeen();
        huddles.forgetSeen();
        goals.forgetSeen();
        add(_ -> true, _ -> true, percentDone);
    }

    /** What is not known yet of these members and teams; rows of others stay as they are. */
    public void of(Set<MemberId> members, Set<TeamId> teams) {
        add(members::contains, teams::contains, _ -> {});
    }

    private void add(Predicate<MemberId> members, Predicate<TeamId> teams, IntConsumer percentDone) {
        var since = LocalDate.now(clock.withZone(ZoneOffset.UTC))
                .minus(TieRetention.KEPT)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var zones = new Zones(memberships, new HashMap<>(), new HashMap<>());
        ties.add(given.since(since).stream()
                .filter(known -> members.test(known.key().from())
                        && members.test(known.key().to()))
                .map(known ->
                        new Tie(known.key(), zones.day(known.key().to(), known.at()), known.at(), known.counts(), null))
                .toList());
        percentDone.accept(TIES_DONE);
        huddles(
                held.since(since).stream()
                        .filter(entry -> teams.test(entry.team()))
                        .toList(),
                zones);
        percentDone.accept(HUDDLES_DONE);
        goals.add(said.since(since).stream()
                .filter(entry -> members.test(entry.member()))
                .flatMap(entry -> told(entry, zones).stream())
                .toList());
    }

    private void huddles(List<HuddleHistory.Entry> ended, Zones zones) {
        huddles.held(ended.stream()
                .map(entry -> new Held(entry.huddle().value(), entry.team(), zones.day(entry.team(), entry.endedAt())))
                .toList());
        huddles.add(
                ended.stream()
                        .flatMap(entry -> HuddleRecorder.attendances(
                                entry.huddle().value(), entry.expected(), entry.present(), entry.readers())
                                .stream())
                        .toList());
    }

    private static List<Told> told(GoalHistory.Entry entry, Zones zones) {
        return kind(entry.kind())
                .map(kind -> new GoalMoment(
                        entry.goal().value(),
                        kind,
                        zones.day(entry.member(), entry.at()),
                        entry.percent().orElse(0)))
                .map(moment -> new Told(entry.member(), moment, entry.at(), null))
                .stream()
                .toList();
    }

    /** A step done says nothing about how far the goal is. */
    private static Optional<GoalMoment.Kind> kind(GoalHistory.Kind kind) {
        return switch (kind) {
            case ACTIVATED -> Optional.of(GoalMoment.Kind.BEGUN);
            case CHECKED_IN -> Optional.of(GoalMoment.Kind.CHECKED_IN);
            case REVIEWED, DROPPED -> Optional.of(GoalMoment.Kind.CLOSED);
            case STEP_DONE -> Optional.empty();
        };
    }

    /** Each zone is asked once. */
    private record Zones(Memberships memberships, Map<MemberId, ZoneId> members, Map<TeamId, ZoneId> teams) {
        LocalDate day(MemberId member, Instant at) {
            return LocalDate.ofInstant(at, members.computeIfAbsent(member, memberships::zoneOf));
        }

        LocalDate day(TeamId team, Instant at) {
            return LocalDate.ofInstant(at, teams.computeIfAbsent(team, memberships::zoneOf));
        }
    }
}
