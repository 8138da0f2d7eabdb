package org.huddleboard.coaching.application.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.demo.DemoTalk.Promise;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Reads the talks of the pictures and dates them, and tells five monthly ones of everybody else. */
final class TalkStory {
    private static final String PICTURED = "Leeds Voice 1";
    private static final int TALKS = 5;
    /** Whoever keeps apart has had no one-to-one for at least so many days. */
    private static final int LONG_AGO = 32;

    private static final int DAYS_BETWEEN = 28;
    private static final int LATEST = 3;
    private static final int EARLIEST = 33;
    /** The talks of the pictured team that are told one by one are later than this. */
    private static final int BEFORE_THE_PICTURES = 45;

    private final DemoStory story;
    private final DemoCast cast;
    private final Map<String, List<String[]>> words;

    TalkStory(DemoStory story) {
        this.story = story;
        this.cast = DemoCast.of(story);
        this.words = Map.of("en", cells("coaching_en.txt"), "es", cells("coaching_es.txt"));
    }

    private static List<String[]> cells(String file) {
        return DemoCast.lines(file).stream().map(TalkStory::cut).toList();
    }

    private static String[] cut(String line) {
        return line.split("\\s*\\|\\s*", -1);
    }

    List<DemoTalk> told() {
        return cells("coaching.txt").stream().map(this::talk).toList();
    }

    private DemoTalk talk(String[] cells) {
        return new DemoTalk(
                day(cells[0]),
                LocalTime.parse(cells[1]),
                Integer.parseInt(cells[2]),
                cast.named(cells[3]),
                cast.named(cells[4]),
                CoachingKind.valueOf(cells[5]),
                CoachingState.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                List.of(cells[7], cells[8], cells[9], cells[10]),
                cells.length > 11 ? promises(cells[11]) : List.of());
    }

    private List<Promise> promises(String text) {
        return Stream.of(text.split("\\s*;\\s*"))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("\\s*@\\s*"))
                .map(cells -> new Promise(cells[0], day(cells[1]), cells[2], cells[3]))
                .toList();
    }

    /** A one-to-one a month for everybody who has been here that long; all signed, what was agreed was looked at. */
    List<DemoTalk> before(Map<MemberId, LocalDate> firstDays) {
        var talks = new ArrayList<DemoTalk>();
        var chance = story.random("coaching");
        for (var agent : cast.people()) {
            var team = agent.team().filter(_ -> agent.isAgent() && !agent.isNewStarter());
            var latest =
                    team.filter(PICTURED::equals).isPresent() ? BEFORE_THE_PICTURES : chance.nextInt(LATEST, EARLIEST);
            var pick = chance.nextInt(100);
            team.ifPresent(name -> leader(name).forEach(leader -> {
                for (var i = 0; i < TALKS; i++) {
                    var day = weekday(story.today().minusDays(latest + (long) i * DAYS_BETWEEN));
                    var isTooNear =
                            cast.isApart(agent) && day.isAfter(story.today().minusDays(LONG_AGO));
                    if (!isTooNear
                            && !firstDays
                                    .getOrDefault(agent.id(), story.today())
                                    .isAfter(day)) {
                        talks.add(monthly(agent, leader, day, pick + i));
                    }
                }
            }));
        }
        return talks;
    }

    private Stream<DemoPerson> leader(String team) {
        return cast.team(team).stream().filter(DemoPerson::isLeader).limit(1);
    }

    private DemoTalk monthly(DemoPerson agent, DemoPerson leader, LocalDate day, int pick) {
        var said = words.getOrDefault(agent.language().getLanguage(), words.getOrDefault("en", List.of()));
        var cells = said.get(pick % said.size());
        var outcome = List.of("KEPT", "KEPT", "PARTLY", "KEPT", "NOT_KEPT").get(pick % TALKS);
        var due = day.plusDays(14);
        return new DemoTalk(
                day,
                LocalTime.of(agent.site().equals("Manila") ? 18 : 14, 30),
                30,
                agent,
                leader,
                CoachingKind.ONE_TO_ONE,
                CoachingState.SIGNED,
                List.of(cells[0], cells[1], cells[2], cells[3]),
                List.of(new Promise(cells[4], due, "-", due.isBefore(story.today()) ? outcome : "-")));
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private LocalDate day(String name) {
        var number = name.equals("T") ? 0 : Integer.parseInt(name.substring(1));
        return number == 0
                ? story.today()
                : working(number, name.startsWith("P") ? day -> day.minusDays(1) : day -> day.plusDays(1));
    }

    /** The so-many-th working day before or after today. */
    private LocalDate working(int number, UnaryOperator<LocalDate> next) {
        return Stream.iterate(next.apply(story.today()), next)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }
}
