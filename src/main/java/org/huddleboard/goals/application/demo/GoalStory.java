package org.huddleboard.goals.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.huddleboard.goals.application.demo.DemoGoal.Idea;
import org.huddleboard.goals.application.demo.DemoGoal.Note;
import org.huddleboard.goals.application.demo.DemoGoal.Review;
import org.huddleboard.goals.application.demo.DemoGoal.Step;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Tells three cycles of everybody who takes contacts, two looked back on, one being done; of a young team the first. */
final class GoalStory {
    private static final int WEEKS = 8;
    private static final int FRIDAY = 4;
    private static final double SHARES = 0.7;
    private static final int ALL = 100;

    /** A team that has only just begun with goals, and for how many weeks each of them has had one. */
    private static final String YOUNG = "Leeds E-mail";

    private static final List<Integer> YOUNG_WEEKS = List.of(11, 11, 11, 11, 11, 9, 9, 8, 7, 6, 5);

    private final DemoStory story;
    private final List<Idea> ideas;
    private final List<String[]> notes;

    GoalStory(DemoStory story) {
        this.story = story;
        this.ideas = DemoCast.lines("goals.txt").stream().map(GoalStory::idea).toList();
        this.notes = DemoCast.lines("goal_notes.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();
    }

    private static Idea idea(String line) {
        var cells = line.split("\\s*\\|\\s*");
        return new Idea(
                cells[0],
                Optional.of(cells[1]).filter(code -> !code.equals("-")).flatMap(KpiCode::of),
                Double.parseDouble(cells[2]),
                cells[3],
                Optional.of(cells[4]).filter(words -> !words.equals("-")),
                cells[5],
                cells[6],
                cells[7],
                cells[8]);
    }

    List<DemoGoal> goals() {
        var told = new ArrayList<DemoGoal>();
        DemoCast.of(story).people().stream()
                .filter(DemoPerson::isAgent)
                .filter(person -> !person.isNewStarter())
                .forEach(person -> told.addAll(of(person)));
        return told;
    }

    static boolean isYoung(DemoPerson person) {
        return person.team().filter(YOUNG::equals).isPresent();
    }

    private List<DemoGoal> of(DemoPerson person) {
        var chance = story.random("goals/" + person.username());
        if (isYoung(person)) {
            return List.of(now(person, chance));
        }
        var first = cycle(person, 1, story.firstWeek(), idea(person, chance), Optional.empty(), chance);
        var second = cycle(
                person,
                2,
                story.firstWeek().plusWeeks(WEEKS + 1L),
                idea(person, chance),
                Optional.of(first.id()),
                chance);
        return List.of(first, second, now(person, chance));
    }

    private Idea idea(DemoPerson person, RandomGenerator chance) {
        var language = person.language().getLanguage();
        var mine =
                ideas.stream().filter(idea -> idea.language().equals(language)).toList();
        return mine.get(chance.nextInt(mine.size()));
    }

    private DemoGoal cycle(
            DemoPerson person,
            int number,
            LocalDate start,
            Idea idea,
            Optional<UUID> previous,
            RandomGenerator chance) {
        var id = story.id("goal/" + person.username() + "/" + number);
        var reached = chance.nextInt(3);
        var steps = List.of(new Step(
                story.id("goal-step/" + id), idea.step(), Optional.empty(), start, Optional.of(start.plusDays(2))));
        var outcome = List.of("REACHED", "PARTLY", "NOT_YET").get(reached);
        var words = notes(person).get(chance.nextInt(notes(person).size()));
        return new DemoGoal(
                id,
                person,
                idea,
                previous,
                number,
                start,
                start,
                start.plusWeeks(WEEKS).plusDays(FRIDAY),
                chance.nextDouble() < SHARES,
                Optional.empty(),
                steps,
                weekly(id, person, start, WEEKS, ALL - 35 * reached, chance),
                Optional.of(new Review(outcome, number == 1 ? "CHANGE" : "DONE", words)));
    }

    /** The one being done; Amira’s is that of the pictures. */
    private DemoGoal now(DemoPerson person, RandomGenerator chance) {
        var id = story.id("goal/" + person.username());
        var isTold = person.username().equals("amira");
        var weeks = weeksUntilNow(person, isTold, chance);
        var start = DemoStory.mondayOf(story.today()).minusWeeks(weeks);
        var idea = isTold ? ideas.getFirst() : idea(person, chance);
        var card = isTold ? Optional.of(photoCard()) : Optional.<UUID>empty();
        var made = isTold ? start.minusDays(3) : start;
        var next = new Step(story.id("goal-step/" + id), idea.step(), card, start.plusDays(1), Optional.empty());
        return new DemoGoal(
                id,
                person,
                idea,
                Optional.empty(),
                1,
                made,
                start,
                start.plusWeeks(isYoung(person) ? 2L * WEEKS : WEEKS).plusDays(FRIDAY),
                isTold || chance.nextDouble() < SHARES,
                card,
                List.of(next),
                weekly(id, person, start, weeks, 8 * weeks, chance),
                Optional.empty());
    }

    private int weeksUntilNow(DemoPerson person, boolean isTold, RandomGenerator chance) {
        if (isYoung(person)) {
            var place = DemoCast.of(story).team(YOUNG).stream()
                    .filter(mate -> mate.isAgent() && !mate.isNewStarter())
                    .toList()
                    .indexOf(person);
            return YOUNG_WEEKS.get(place % YOUNG_WEEKS.size());
        }
        return isTold ? 5 : 2 + chance.nextInt(5);
    }

    /** The card that Leo wrote about the meter photo. */
    private UUID photoCard() {
        return DemoCast.lines("pictures.txt").stream()
                .filter(line -> line.contains("the photo was never read"))
                .map(line -> story.id("picture/" + line))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes(DemoPerson person) {
        var language = person.language().getLanguage();
        return notes.stream()
                .filter(note -> note[0].equals(language))
                .map(note -> note[1])
                .toList();
    }

    /** An entry a week, with how far one has come: never back by much, never past the end. */
    private List<Note> weekly(
            UUID goal, DemoPerson person, LocalDate start, int weeks, int end, RandomGenerator chance) {
        var words = notes(person);
        return IntStream.range(0, weeks)
                .mapToObj(week -> {
                    var way = (int)
                            Math.clamp(Math.round(end * (week + 1.0) / weeks + 6 * chance.nextGaussian()), 0, ALL);
                    return new Note(
                            story.id("goal-entry/" + goal + "/" + week),
                            start.plusWeeks(week).plusDays(1 + chance.nextInt(FRIDAY)),
                            words.get((week + chance.nextInt(2)) % words.size()),
                            Optional.of(way - way % 5));
                })
                .filter(note -> note.day().isBefore(story.today()))
                .toList();
    }
}
