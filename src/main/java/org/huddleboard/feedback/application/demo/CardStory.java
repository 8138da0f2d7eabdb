package org.huddleboard.feedback.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.huddleboard.feedback.application.demo.CardTexts.Words;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Who wrote to whom on which working day of the history, team by team. */
final class CardStory {
    private static final int DAYS = 181;
    private static final double CARDS_A_DAY = 0.72;
    private static final Locale SPANISH = Locale.of("es");
    /** They have the cards of the pictures and no others; nobody has written to new starters yet. */
    private static final List<String> ONLY_IN_PICTURES = List.of("amira");

    private final DemoStory story;
    private final DemoCast cast;
    private final CardTexts spanish = CardTexts.in(SPANISH);
    private final CardTexts english = CardTexts.in(Locale.ENGLISH);
    private final List<DemoCard> cards = new ArrayList<>();

    CardStory(DemoStory story, DemoCast cast) {
        this.story = story;
        this.cast = cast;
    }

    List<DemoCard> cards() {
        cast.teams().keySet().forEach(this::team);
        return List.copyOf(cards);
    }

    private void team(String team) {
        var chance = story.random("feedback/" + team);
        var desk = new CardDesk(story, cast, chance, english, spanish);
        var receivers = cast.team(team).stream()
                .filter(person -> !person.isNewStarter() && !ONLY_IN_PICTURES.contains(person.username()))
                .filter(person -> !cast.isApart(person))
                .toList();
        var readers = new Deck<>(() -> receivers, chance);
        for (var ago = DAYS; ago > 0; ago--) {
            var day = story.today().minusDays(ago);
            var isWorkingDay = DemoZones.workingDay(day).equals(day);
            if (isWorkingDay && chance.nextDouble() < CARDS_A_DAY) {
                var to = readers.draw();
                cards.add(desk.card(author(team, to, chance), to, day));
            }
            if (isWorkingDay && ago % 29 == 3) {
                cards.add(desk.thanksTo(team, leaderOf(team), day));
            }
        }
        if (team.equals("Leeds Voice 1")) {
            leadersWords(desk, receivers);
        }
    }

    private DemoPerson leaderOf(String team) {
        return cast.team(team).stream().filter(DemoPerson::isLeader).findFirst().orElseThrow();
    }

    /** Mostly somebody of the same team, now and then from next door or the coach; who speaks Spanish writes it. */
    private DemoPerson author(String team, DemoPerson to, RandomGenerator chance) {
        var nextDoor = chance.nextDouble() < 0.2;
        var inSpanish = to.language().equals(SPANISH) && chance.nextDouble() < 0.6;
        var authors = cast.people().stream()
                .filter(person -> person.site().equals(to.site()) && !person.equals(to) && !person.isNewStarter())
                .filter(person -> !person.username().equals("leo") && !cast.isApart(person))
                .filter(person -> inSpanish
                        ? person.language().equals(SPANISH)
                        : person.isAgent() || person.teams().contains(team))
                .filter(person -> inSpanish || nextDoor || person.teams().contains(team))
                .toList();
        return authors.get(chance.nextInt(authors.size()));
    }

    /** Leo writes to everybody in turn; three people have waited longest, as on his own screen. */
    private void leadersWords(CardDesk desk, List<DemoPerson> receivers) {
        var leader = leaderOf("Leeds Voice 1");
        var ordinary = 0;
        for (var to : receivers) {
            if (to.equals(leader)) {
                continue;
            }
            var last = switch (to.username()) {
                case "ivo" -> 23;
                case "callum" -> 16;
                case "hannah" -> 12;
                default -> 1 + ordinary++ % 5;
            };
            for (var round : List.of(0, 33, 68)) {
                cards.add(desk.card(leader, to, DemoZones.workingDay(daysAgo(last + round))));
            }
        }
    }

    private LocalDate daysAgo(int days) {
        return story.today().minusDays(days);
    }

    /** Everything anybody may say, for the tests that read it all. */
    static List<Words> everything(Locale language) {
        return CardTexts.in(language).every();
    }

    static Optional<Locale> sharedSpanish(DemoPerson one, DemoPerson other) {
        return one.language().equals(SPANISH) && other.language().equals(SPANISH)
                ? Optional.of(SPANISH)
                : Optional.empty();
    }
}
