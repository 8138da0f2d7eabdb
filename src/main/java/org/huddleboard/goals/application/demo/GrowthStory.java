package org.huddleboard.goals.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Tells how the people of the demo centre rate their work, and what they wrote down after a day. */
final class GrowthStory {
    private static final int FIRST_AUDIT_WEEK = 9;
    private static final int WEEKS_BETWEEN = 12;

    private final DemoStory story;
    private final List<String[]> reflections;
    private final Map<String, Example> examples = new HashMap<>();

    GrowthStory(DemoStory story) {
        this.story = story;
        this.reflections = DemoCast.lines("reflections.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();
        DemoCast.lines("audits.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .forEach(cells ->
                        examples.put(cells[0] + "/" + cells[1], new Example(Integer.parseInt(cells[2]), cells[3])));
    }

    /** A sentence and the rating it speaks for. */
    private record Example(int rating, String words) {}

    /** What somebody wrote after a day; with an empty answer it is not finished. */
    record Told(
            UUID id,
            DemoPerson by,
            Optional<UUID> goal,
            String what,
            String soWhat,
            String nowWhat,
            LocalDate on,
            Optional<LocalDate> sharedOn) {}

    /** One finished self-audit. */
    record Audit(UUID id, DemoPerson by, LocalDate on, List<Answer> answers) {}

    /** One rating with its example. */
    record Answer(AuditSubject subject, int rating, String example) {}

    /** Everybody who takes contacts and is past the first weeks. */
    List<DemoPerson> people() {
        return DemoCast.of(story).people().stream()
                .filter(DemoPerson::isAgent)
                .filter(person -> !person.isNewStarter())
                .toList();
    }

    /** By number: the two goals that were looked back on, where there are such, and the one being done. */
    List<UUID> goals(DemoPerson person) {
        return (GoalStory.isYoung(person) ? Stream.of("") : Stream.of("/1", "/2", ""))
                .map(number -> story.id("goal/" + person.username() + number))
                .toList();
    }

    List<Told> reflections(DemoPerson person) {
        var chance = story.random("reflections/" + person.username());
        var words = reflections.stream()
                .filter(cells -> cells[0].equals(person.language().getLanguage()))
                .toList();
        var told = new ArrayList<Told>();
        var goals = goals(person);
        for (var goal = 0; goal < goals.size() - 1; goal++) {
            var cells = words.get(chance.nextInt(words.size()));
            var on = story.firstWeek().plusWeeks(6L + 9 * goal).plusDays(chance.nextInt(5));
            told.add(new Told(
                    story.id("reflection/" + goals.get(goal)),
                    person,
                    Optional.of(goals.get(goal)),
                    cells[1],
                    cells[2],
                    cells[3],
                    on,
                    chance.nextInt(3) == 0 ? Optional.of(on) : Optional.empty()));
        }
        if (person.username().equals("amira")) {
            told.add(ofThePictures(person, goals.getLast()));
        }
        return told;
    }

    private Told ofThePictures(DemoPerson amira, UUID goal) {
        return new Told(
                story.id("reflection/" + goal),
                amira,
                Optional.of(goal),
                "I read the photo back on 41 of 60 billing calls. When I skip it, I am late already.",
                "The read-back takes 20 seconds and saves me the second call.",
                "",
                story.today().minusDays(1),
                Optional.empty());
    }

    /** The second one a quarter after the first, a little kinder and with more examples. */
    List<Audit> audits(DemoPerson person) {
        var first = story.firstWeek().plusWeeks(FIRST_AUDIT_WEEK);
        return List.of(audit(person, 1, first), audit(person, 2, first.plusWeeks(WEEKS_BETWEEN)));
    }

    private Audit audit(DemoPerson person, int number, LocalDate on) {
        var chance = story.random("audit/" + person.username());
        var later = story.random("audit/" + number + "/" + person.username());
        var answers = subjects()
                .map(subject -> {
                    var example = example(person, subject);
                    var plain = chance.nextInt(3) == 0;
                    var rating = plain ? 3 : example.rating() + (number == 2 && later.nextInt(4) == 0 ? 1 : 0);
                    var silent = plain || later.nextInt(number == 1 ? 3 : 8) == 0;
                    return new Answer(subject, rating, silent ? "" : example.words());
                })
                .toList();
        return new Audit(story.id("audit/" + number + "/" + person.username()), person, on, answers);
    }

    private static Stream<AuditSubject> subjects() {
        return Stream.concat(
                AuditSubject.all().stream().filter(AuditSubject.Figure.class::isInstance),
                Arrays.stream(Behaviour.values()).map(AuditSubject.Conduct::new));
    }

    private Example example(DemoPerson person, AuditSubject subject) {
        var name = subject.key().substring(subject.key().indexOf('-') + 1);
        return examples.getOrDefault(person.language().getLanguage() + "/" + name, new Example(3, ""));
    }
}
