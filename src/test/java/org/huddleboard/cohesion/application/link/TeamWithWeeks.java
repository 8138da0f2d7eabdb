package org.huddleboard.cohesion.application.link;

import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.TiesChanged;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A team that has exchanged and moved its goals for some complete weeks, by chance. */
final class TeamWithWeeks {
    private final ApplicationContext spring;
    private final TeamId team;
    private final List<MemberId> members;
    private final LocalDate end;
    private final Map<LocalDate, Integer> exchanged = new TreeMap<>();

    private TeamWithWeeks(ApplicationContext spring, TeamId team, List<MemberId> members, LocalDate today) {
        this.spring = spring;
        this.team = team;
        this.members = members;
        this.end = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static TeamWithWeeks of(ApplicationContext spring, TestCentre centre, int members, int weeks) {
        var team = centre.team("Voice");
        var people = new ArrayList<MemberId>();
        for (var number = 0; number < members; number++) {
            people.add(centre.agent("Member " + number, team));
        }
        var made = new TeamWithWeeks(spring, team, people, centre.today());
        made.live(weeks);
        return made;
    }

    private void live(int weeks) {
        var chance = new Random(7);
        var ties = new ArrayList<TieBook.Tie>();
        var goals = new ArrayList<GoalBook.Told>();
        for (var member : members) {
            var goal = UUID.randomUUID();
            var reached = 0.0;
            for (var week = weeks; week > 0; week--) {
                var monday = end.minusWeeks(week);
                for (var given = chance.nextInt(5); given > 0; given--) {
                    ties.add(tie(member, members.get(chance.nextInt(members.size())), monday.plusDays(2)));
                    exchanged.merge(monday, 1, Integer::sum);
                }
                reached += 4 * chance.nextDouble();
                goals.add(told(member, goal, monday.plusDays(4), reached));
            }
        }
        spring.getBean(TieBook.class)
                .add(ties.stream()
                        .filter(tie -> !tie.key().from().equals(tie.key().to()))
                        .toList());
        spring.getBean(GoalBook.class).add(goals);
        tell();
    }

    private static TieBook.Tie tie(MemberId from, MemberId to, LocalDate day) {
        return new TieBook.Tie(
                new TieBook.Key(TieKind.FEEDBACK, UUID.randomUUID(), from, to),
                day,
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                true,
                null);
    }

    private static GoalBook.Told told(MemberId member, UUID goal, LocalDate day, double percent) {
        return new GoalBook.Told(
                member,
                new GoalMoment(goal, GoalMoment.Kind.CHECKED_IN, day, percent),
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                null);
    }

    /** One more card in a week that is over. */
    void exchangeOnceMore() {
        spring.getBean(TieBook.class).add(List.of(tie(members.get(0), members.get(1), end.minusWeeks(5))));
        tell();
    }

    /** In weeks of more exchange more calls are solved; how people rate them has nothing to do with it. */
    void solveMoreWhenExchangingMore() {
        var chance = new Random(11);
        var rating = new TreeMap<LocalDate, Integer>();
        exchanged.keySet().forEach(monday -> rating.put(monday, 20 + chance.nextInt(15)));
        spring.getBean(ReadingsRecorder.class)
                .record(
                        UUID.randomUUID(),
                        "test",
                        exchanged.entrySet().stream()
                                .flatMap(week -> week.getKey()
                                        .datesUntil(week.getKey().plusDays(5))
                                        .flatMap(day -> members.stream()
                                                .flatMap(member -> Stream.of(
                                                        reading(member, day, FIRST_CONTACT_RESOLUTION, week.getValue()),
                                                        reading(
                                                                member,
                                                                day,
                                                                CUSTOMER_SATISFACTION,
                                                                rating.get(week.getKey())))))));
    }

    private Reading reading(MemberId member, LocalDate day, KpiCode kpi, int of) {
        return new Reading(
                "link " + member,
                Optional.of(member),
                Optional.of(team),
                day,
                kpi,
                "voice",
                of,
                OptionalDouble.empty(),
                40);
    }

    private void tell() {
        spring.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> spring.publishEvent(new TiesChanged(
                        Set.of(team), end.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    TeamId team() {
        return team;
    }

    MemberId member(int number) {
        return members.get(number);
    }

    LocalDate end() {
        return end;
    }
}
