package org.huddleboard.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.link.LinkDesk;
import org.huddleboard.cohesion.application.tie.GoalBook;
import org.huddleboard.cohesion.application.tie.TieBook;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;

/**
 * Lays a year of ties and goals of so many teams into a store and works all their links out as the night does, one team
 * after the other. Arguments are a folder and how many teams.
 */
public final class NightTurn {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TEAM = 12;
    private static final int WEEKS = 52;
    private static final int MOST_GIVEN = 5;

    private final Store store;
    private final LocalDate today;
    private final Random chance = new Random(7);

    private NightTurn(Store store) {
        this.store = store;
        this.today = LocalDate.now(store.bean(Clock.class).withZone(ZoneOffset.UTC));
    }

    public static void main(String[] arguments) throws Exception {
        var teams = Integer.parseInt(arguments[1]);
        try (var store = Store.open("H2", Path.of(arguments[0]))) {
            store.people(teams * TEAM, TEAM, "2020-01-06");
            new NightTurn(store).pass();
        }
        System.exit(0);
    }

    private void pass() {
        var directory = store.bean(PeopleDirectory.class);
        var teams = directory.everyTeam();
        for (var team : teams) {
            lay(directory.inTeam(team.id(), today).stream().map(Person::id).toList());
        }
        var began = System.nanoTime();
        teams.forEach(this::workOut);
        OUT.println("night " + (System.nanoTime() - began) / 1e9);
    }

    private void workOut(Team team) {
        var began = System.nanoTime();
        var verdict =
                store.bean(LinkDesk.class).workOut(team.id(), today).result().verdict();
        OUT.println("team " + (System.nanoTime() - began) / 1e6 + " " + verdict);
    }

    private void lay(List<MemberId> members) {
        var ties = new ArrayList<TieBook.Tie>();
        var goals = new ArrayList<GoalBook.Told>();
        var end = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var place = 0; place < members.size(); place++) {
            var goal = UUID.randomUUID();
            var reached = 0.0;
            for (var week = WEEKS; week > 0; week--) {
                var day = end.minusWeeks(week).plusDays(2);
                for (var given = chance.nextInt(MOST_GIVEN); given > 0; given--) {
                    var other = (place + 1 + chance.nextInt(members.size() - 1)) % members.size();
                    ties.add(tie(members.get(place), members.get(other), day));
                }
                reached += 4 * chance.nextDouble();
                goals.add(told(members.get(place), goal, day, reached));
            }
        }
        store.bean(TieBook.class).add(ties);
        store.bean(GoalBook.class).add(goals);
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
}
