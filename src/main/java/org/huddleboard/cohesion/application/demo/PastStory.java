package org.huddleboard.cohesion.application.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/**
 * Tells what the teams’ old lists hold beside what the board has seen: who helped whom, lively in some weeks and quiet in
 * others, most often those who usually do. Counted back from the last week, so that every day tells the same story.
 */
final class PastStory {
    private static final int USUAL_A_WEEK = 5;
    private static final Map<String, Integer> A_WEEK = Map.of("Leeds Voice 1", 14, "Leeds Chat", 11, "Leeds E-mail", 2);
    private static final int USUAL_PARTNERS = 3;
    private static final int WORKING_DAYS = 5;
    private static final double OFTEN = 0.75;
    private static final double ANSWERED = 0.35;
    private static final double TIPS = 0.22;
    private static final double SHADOWED = 0.06;
    private static final double LEADER = 0.4;

    private final DemoStory story;
    private final DemoCast cast;

    PastStory(DemoStory story) {
        this.story = story;
        this.cast = DemoCast.of(story);
    }

    List<String> teams() {
        return List.copyOf(cast.teams().keySet());
    }

    /** Of every team from that day until yesterday. */
    List<PastTie> since(LocalDate first) {
        var weeks = ChronoUnit.WEEKS.between(DemoStory.mondayOf(first), DemoStory.mondayOf(story.today()));
        return LongStream.rangeClosed(0, weeks)
                .mapToObj(DemoStory.mondayOf(story.today())::minusWeeks)
                .flatMap(monday -> teams().stream().flatMap(team -> week(team, monday).stream()))
                .filter(tie -> !tie.day().isBefore(first) && tie.day().isBefore(story.today()))
                .toList();
    }

    private List<PastTie> week(String team, LocalDate monday) {
        var people = cast.team(team).stream()
                .filter(person -> !person.isNewStarter() && !cast.isApart(person))
                .toList();
        var back = ChronoUnit.WEEKS.between(monday, story.lastWeek());
        var chance = story.random("past/" + team + "/" + back);
        var eager =
                people.stream().mapToDouble(person -> eagerness(person, chance)).toArray();
        var ties = new ArrayList<PastTie>();
        for (var number = 0; number < A_WEEK.getOrDefault(team, USUAL_A_WEEK); number++) {
            var from = drawn(eager, chance);
            var to = partner(people.size(), from, eager, chance);
            var name = "past/" + team + "/" + monday + "/" + number;
            var day = monday.plusDays(chance.nextInt(WORKING_DAYS));
            ties.add(new PastTie(name, kind(chance), people.get(from), people.get(to), day));
            if (chance.nextDouble() < ANSWERED) {
                var later = monday.plusDays(chance.nextInt(WORKING_DAYS));
                ties.add(new PastTie(name + "/back", kind(chance), people.get(to), people.get(from), later));
            }
        }
        apart(team, monday, ties);
        return ties;
    }

    /** Whoever has one colleague alone to turn to: a card a week, and one back. */
    private void apart(String team, LocalDate monday, List<PastTie> ties) {
        for (var person : cast.team(team)) {
            cast.onlyColleagueOf(person).ifPresent(only -> {
                var name = "past/" + team + "/" + monday + "/" + person.username();
                ties.add(new PastTie(name, TieKind.FEEDBACK, only, person, monday.plusDays(1)));
                ties.add(new PastTie(name + "/back", TieKind.FEEDBACK, person, only, monday.plusDays(3)));
            });
        }
    }

    /** In one week much, in another little; whoever leads has other things to do too. */
    private static double eagerness(DemoPerson person, RandomGenerator chance) {
        return Math.exp(chance.nextGaussian()) * (person.isLeader() ? LEADER : 1);
    }

    private static int drawn(double[] weights, RandomGenerator chance) {
        var at = chance.nextDouble()
                * IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i])
                        .sum();
        var place = 0;
        while (place < weights.length - 1 && at >= weights[place]) {
            at -= weights[place++];
        }
        return place;
    }

    /** Mostly one of those who sit near, else anybody. */
    private static int partner(int people, int from, double[] eager, RandomGenerator chance) {
        if (chance.nextDouble() < OFTEN) {
            return (from + 1 + chance.nextInt(USUAL_PARTNERS)) % people;
        }
        var other = drawn(eager, chance);
        return other == from ? (from + 1) % people : other;
    }

    private static TieKind kind(RandomGenerator chance) {
        var drawn = chance.nextDouble();
        return drawn < SHADOWED ? TieKind.SHADOW : drawn < SHADOWED + TIPS ? TieKind.TIP_TRIED : TieKind.FEEDBACK;
    }
}
