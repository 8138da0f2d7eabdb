package org.huddleboard.cohesion.application.pulse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.huddleboard.cohesion.domain.pulse.Ballot;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Reads what each team says of itself and tells thirteen rounds of it: twelve that have closed and this week's. */
final class PulseStory {
    static final int CLOSED = 12;
    private static final int DAYS_BETWEEN = 14;
    private static final int FEWEST_EARLIER = 6;
    /** The round of the picture: nine forms whose mean is 72, as sums of their four answers. */
    private static final List<Integer> PICTURED = List.of(19, 18, 18, 17, 16, 15, 13, 13, 11);

    private final DemoStory story;
    private final DemoCast cast;
    private final List<String[]> lines;

    PulseStory(DemoStory story) {
        this.story = story;
        this.cast = DemoCast.of(story);
        this.lines = DemoCast.lines("pulse.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();
    }

    /** One round; the one that is open comes last. {@code number} counts from 0. */
    record Round(UUID id, DemoTeam team, int number, LocalDate opened, List<Ballot> ballots) {}

    /** A team of the story. */
    record DemoTeam(String name, UUID id, List<DemoPerson> people, int mood, int latest) {}

    List<Round> rounds() {
        return teams().stream().flatMap(team -> rounds(team).stream()).toList();
    }

    private List<DemoTeam> teams() {
        var ids = cast.teams();
        return lines.stream()
                .filter(cells -> cells[0].equals("round"))
                .map(cells -> new DemoTeam(
                        cells[1],
                        Objects.requireNonNull(ids.get(cells[1])).value(),
                        cast.team(cells[1]),
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3])))
                .toList();
    }

    private List<Round> rounds(DemoTeam team) {
        var chance = story.random("pulse/" + team.name());
        var open = DemoStory.mondayOf(story.today());
        var rounds = new ArrayList<Round>();
        for (var number = 0; number < CLOSED; number++) {
            var ago = CLOSED - number;
            var many = ago == 1
                    ? team.latest()
                    : chance.nextInt(FEWEST_EARLIER, team.people().size());
            var pictured = ago == 1 && many == PICTURED.size();
            var drift = chance.nextInt(9) - 4 - ago / 2;
            var sums = pictured ? PICTURED : sums(many, team.mood() + drift, chance);
            rounds.add(new Round(
                    id(team, number), team, number, open.minusDays((long) ago * DAYS_BETWEEN), ballots(sums, chance)));
        }
        var answered = team.people().size() - waiting(team).size();
        rounds.add(
                new Round(id(team, CLOSED), team, CLOSED, open, ballots(sums(answered, team.mood(), chance), chance)));
        return rounds;
    }

    UUID id(DemoTeam team, int number) {
        return story.id("pulse/" + team.name() + "/" + number);
    }

    /** Those of the team who have not answered the open round. */
    List<DemoPerson> waiting(DemoTeam team) {
        var names = lines.stream()
                .filter(cells -> cells[0].equals("waits"))
                .flatMap(cells -> List.of(cells[1].split(" ")).stream())
                .toList();
        return team.people().stream()
                .filter(person -> names.contains(person.username()))
                .toList();
    }

    /** The lines "you said, we did" of a team. */
    List<String[]> replies(DemoTeam team) {
        return lines.stream()
                .filter(cells -> cells[0].equals("reply") && cells[1].equals(team.name()))
                .toList();
    }

    private static List<Integer> sums(int many, int mood, RandomGenerator chance) {
        var sums = new ArrayList<Integer>();
        for (var i = 0; i < many; i++) {
            var felt = mood / 100.0 + chance.nextGaussian() * 0.16;
            sums.add((int) Math.clamp(Math.round(4 + 16 * felt), 4, 20));
        }
        return sums;
    }

    /** Spreads each form's sum over its four answers, the sentence on rough hours a little lower than the others. */
    private static List<Ballot> ballots(List<Integer> sums, RandomGenerator chance) {
        return sums.stream()
                .map(sum -> new Ballot(new UUID(chance.nextLong(), chance.nextLong()), spread(sum, chance)))
                .sorted(Comparator.comparing(ballot -> ballot.number().toString()))
                .toList();
    }

    private static List<Integer> spread(int sum, RandomGenerator chance) {
        var answers = new ArrayList<>(List.of(1, 1, 1, 1));
        var left = sum - answers.size();
        while (left > 0) {
            var place = chance.nextInt(answers.size());
            if (answers.get(place) < 5 && (place != 2 || chance.nextInt(3) > 0)) {
                answers.set(place, answers.get(place) + 1);
                left--;
            }
        }
        return answers;
    }
}
