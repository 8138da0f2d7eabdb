package org.huddleboard.rota.application.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/**
 * Last week, this week and the next of everybody who takes contacts, and their leaders. The day the story is told on
 * is a working day whichever day it is, so that the board is alive on a Sunday too.
 */
final class DemoShifts {
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final Duration BREAK = Duration.ofMinutes(15);
    private static final Duration LUNCH = Duration.ofMinutes(30);
    private static final int WEEKS = 3;
    private static final int DAYS_A_WEEK = 7;
    private static final int LATE_A_TEAM = 4;
    private static final int AWAY_A_TEAM = 2;
    private static final double AWAY_ANY_OTHER_DAY = 0.06;
    /** Who the pictures show as away or waiting; elsewhere the last of a team's list are. */
    private static final Map<String, Set<String>> AWAY = Map.of("Leeds Voice 1", Set.of("callum", "grace"));

    private final DemoStory story;
    private final DemoCast cast;
    private final List<Shift> shifts = new ArrayList<>();

    private DemoShifts(DemoStory story) {
        this.story = story;
        this.cast = DemoCast.of(story);
    }

    static List<Shift> of(DemoStory story) {
        var told = new DemoShifts(story);
        told.cast.teams().keySet().forEach(told::team);
        return told.shifts;
    }

    private void team(String team) {
        var people = cast.team(team);
        var settled = people.stream().filter(DemoShifts::isOrdinary).toList();
        var late = everyOther(settled);
        var away = AWAY.getOrDefault(team, lastOf(settled));
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            weeks(person, i, late.contains(person.username()), away.contains(person.username()));
        }
    }

    /** Neither a leader nor a host nor a new starter: those the other stories count on. */
    private static boolean isOrdinary(DemoPerson person) {
        return !person.isLeader() && !person.isNewStarter() && !person.roles().contains("HOST");
    }

    private static List<String> everyOther(List<DemoPerson> settled) {
        var step = Math.max(1, settled.size() / LATE_A_TEAM);
        var late = new ArrayList<String>();
        for (var i = 0; i < settled.size() && late.size() < LATE_A_TEAM; i += step) {
            late.add(settled.get(i).username());
        }
        return late;
    }

    private static Set<String> lastOf(List<DemoPerson> settled) {
        return Set.copyOf(settled.subList(settled.size() - AWAY_A_TEAM, settled.size()).stream()
                .map(DemoPerson::username)
                .toList());
    }

    private void weeks(DemoPerson person, int place, boolean isLate, boolean isAwayToday) {
        var chance = story.random("rota/" + person.username());
        var monday = DemoStory.mondayOf(story.today()).minusWeeks(1);
        for (var i = 0; i < WEEKS * DAYS_A_WEEK; i++) {
            var day = monday.plusDays(i);
            var isAway = chance.nextDouble() < AWAY_ANY_OTHER_DAY && isOrdinary(person);
            if (day.equals(story.today()) ? !isAwayToday : !isAway) {
                waves(person, place, day, isLate)
                        .map(waves -> isOdd(place) || person.isLeader() ? waves.inTheOtherHalf() : waves)
                        .ifPresent(waves -> day(person, day, waves));
            }
        }
    }

    private static boolean isOdd(int place) {
        return place % 2 == 1;
    }

    private Optional<Waves> waves(DemoPerson person, int place, LocalDate day, boolean isLate) {
        var weekday = day.equals(story.today()) ? DayOfWeek.MONDAY : day.getDayOfWeek();
        var isManila = zone(person).equals(MANILA);
        return switch (weekday) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                Optional.of(
                        isManila
                                ? isLate ? Waves.MANILA_LATE : Waves.MANILA_EARLY
                                : isLate ? Waves.LEEDS_LATE : Waves.LEEDS_EARLY);
            case SATURDAY ->
                isOdd(place) && !isManila && !person.isNewStarter() ? Optional.of(Waves.SATURDAY) : Optional.empty();
            case SUNDAY -> Optional.empty();
        };
    }

    private void day(DemoPerson person, LocalDate day, Waves waves) {
        add(person, day, waves.from(), Duration.between(waves.from(), waves.to()), Activity.SHIFT);
        add(person, day, waves.firstBreak(), BREAK, Activity.BREAK);
        add(person, day, waves.lunch(), LUNCH, Activity.LUNCH);
        add(person, day, waves.secondBreak(), BREAK, Activity.BREAK);
    }

    private void add(DemoPerson person, LocalDate day, LocalTime from, Duration length, Activity activity) {
        var start = day.atTime(from).atZone(zone(person)).toInstant();
        shifts.add(new Shift(person.id(), day, start, start.plus(length), activity));
    }

    private static ZoneId zone(DemoPerson person) {
        return person.site().equals("Manila") ? MANILA : LEEDS;
    }
}
