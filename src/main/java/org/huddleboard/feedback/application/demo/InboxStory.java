package org.huddleboard.feedback.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.demo.InboxComing.Came;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** How people of the demo centre sorted what came in; the last days wait, and so does Leo's card to Amira. */
final class InboxStory {
    private static final Locale SPANISH = Locale.of("es");
    private static final int DAYS_THAT_WAIT = 6;
    private static final double PROCESS = 0.58;
    private static final double MINE = 0.85;
    private static final Duration UNTIL_SORTED = Duration.ofHours(26);

    private final DemoStory story;
    private final DemoCast cast;
    private final Instant now;
    private final RandomGenerator chance;
    private final Deck<String> english;
    private final Deck<String> spanish;
    private final List<Line> notes = new ArrayList<>();
    private final List<Sorted> sorted = new ArrayList<>();

    private InboxStory(DemoStory story, Instant now) {
        this.story = story;
        this.now = now;
        this.cast = DemoCast.of(story);
        this.chance = story.random("inbox");
        this.english = new Deck<>(() -> DemoCast.lines("process_en.txt"), chance);
        this.spanish = new Deck<>(() -> DemoCast.lines("process_es.txt"), chance);
    }

    record Line(UUID id, MemberId member, String words, Instant at) {}

    record Sorted(
            UUID id,
            MemberId member,
            UUID record,
            ItemSource source,
            boolean critical,
            Optional<TeamId> team,
            Practice practice,
            int impact,
            int effort,
            Optional<String> words,
            Instant at) {}

    static InboxStory of(DemoStory story, Instant now, MemberResults results) {
        var told = new InboxStory(story, now);
        var coming = new InboxComing(story, told.cast, now, results);
        var leosCard = coming.leosCard();
        told.cast.people().stream()
                .filter(person -> person.isAgent() || person.isLeader())
                .forEach(person -> coming.to(person).forEach(came -> told.sort(person, came, leosCard)));
        DemoCast.lines("notes.txt").forEach(told::note);
        return told;
    }

    List<Line> notes() {
        return List.copyOf(notes);
    }

    List<Sorted> sorted() {
        return List.copyOf(sorted);
    }

    /** What came in lately waits; of Amira everything older than Leo's card is sorted, so that his is the next. */
    private void sort(DemoPerson person, Came came, Instant leosCard) {
        var zone = DemoZones.of(person);
        var first = story.today().minusDays(InboxComing.DAYS).atStartOfDay(zone).toInstant();
        var waits = story.today().minusDays(DAYS_THAT_WAIT).atStartOfDay(zone).toInstant();
        var isAmiras = person.username().equals("amira") && came.at().isBefore(leosCard);
        if (came.at().isBefore(first) || !isAmiras && !came.at().isBefore(waits)) {
            return;
        }
        var drawn = chance.nextDouble();
        var practice = practice(came, drawn);
        var words = practice == Practice.OUR_PROCESS ? Optional.of(sentence(person)) : Optional.<String>empty();
        add(person, came, practice, words, came.at().plus(UNTIL_SORTED));
    }

    private static Practice practice(Came came, double drawn) {
        if (!came.critical()) {
            return drawn < MINE ? Practice.MINE : Practice.NOT_NOW;
        }
        if (drawn < PROCESS) {
            return Practice.OUR_PROCESS;
        }
        return drawn < PROCESS + (1 - PROCESS) * MINE ? Practice.MINE : Practice.NOT_NOW;
    }

    private String sentence(DemoPerson person) {
        return (person.language().equals(SPANISH) ? spanish : english).draw();
    }

    private void add(DemoPerson person, Came came, Practice practice, Optional<String> words, Instant wanted) {
        sorted.add(new Sorted(
                story.id("triage/" + came.record()),
                person.id(),
                came.record(),
                came.source(),
                came.critical(),
                person.team().map(cast.teams()::get),
                practice,
                1 + chance.nextInt(3),
                1 + chance.nextInt(3),
                words,
                wanted.isBefore(now) ? wanted : now.minus(Duration.ofHours(1))));
    }

    private void note(String line) {
        var cells = CardTexts.cells(line);
        var person = cast.named(cells.get(0));
        var at = instant(person, Long.parseLong(cells.get(1)), cells.get(2));
        var id = story.id("note/" + line);
        notes.add(new Line(id, person.id(), cells.get(6), at));
        if (!cells.get(3).equals("-")) {
            sorted.add(new Sorted(
                    story.id("triage/" + id),
                    person.id(),
                    id,
                    ItemSource.SELF,
                    false,
                    person.team().map(cast.teams()::get),
                    Practice.valueOf(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Integer.parseInt(cells.get(5)),
                    Optional.empty(),
                    at.plus(Duration.ofMinutes(2))));
        }
    }

    private Instant instant(DemoPerson person, long daysAgo, String time) {
        var zone = DemoZones.of(person);
        return DemoZones.workingDay(story.today().minusDays(daysAgo))
                .atTime(LocalTime.parse(time))
                .atZone(zone)
                .toInstant();
    }
}
