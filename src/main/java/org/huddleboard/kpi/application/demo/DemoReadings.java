package org.huddleboard.kpi.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/**
 * Draws 26 weeks and the days since for one team. Weeks are drawn in order and the unfinished one last, so that the
 * same weeks come out on whichever day the story is told.
 */
final class DemoReadings {
    private static final int WORKING_DAYS = 5;
    private static final double WEEK_OFF = 0.06;
    private static final double DAY_OFF = 0.03;
    /** The last weeks have everybody at work, so that their figures can be judged. */
    private static final int WEEKS_WITHOUT_LEAVE = 3;
    /** Whole weeks since the goal of the pictures began. */
    private static final int GOAL_WEEKS = 5;

    private final DemoStory story;
    private final TeamStory team;
    private final RandomGenerator chance;
    private final Map<DemoPerson, AgentHabits> habits = new LinkedHashMap<>();

    DemoReadings(DemoStory story, TeamStory team) {
        this.story = story;
        this.team = team;
        this.chance = story.random("kpi/" + team.name() + "/" + team.draw());
        team.people().forEach(person -> habits.put(person, AgentHabits.of(chance)));
    }

    List<Reading> draw() {
        var readings = new ArrayList<Reading>();
        for (var week = 0; week <= DemoStory.WEEKS; week++) {
            week(week, readings);
        }
        return readings;
    }

    private void week(int week, List<Reading> readings) {
        var monday = story.firstWeek().plusWeeks(week);
        var everybodyWorks = week >= DemoStory.WEEKS - WEEKS_WITHOUT_LEAVE;
        // One week's queue is everybody's: who waits depends on the others too.
        var queue = 0.008 * Math.clamp(chance.nextGaussian(), -1.8, 1.8);
        for (var entry : habits.entrySet()) {
            if (chance.nextDouble() < WEEK_OFF && !everybodyWorks) {
                continue;
            }
            for (var weekday = 0; weekday < WORKING_DAYS; weekday++) {
                var day = monday.plusDays(weekday);
                var isOff = chance.nextDouble() < DAY_OFF && !everybodyWorks;
                if (!isOff && day.isBefore(story.today())) {
                    day(entry.getKey(), entry.getValue(), day, week, weekday, queue, readings);
                }
            }
        }
    }

    /** Amira’s goal is to solve more first time; since it began she does, and others’ figures stay as they are. */
    private static double photoReadBack(DemoPerson person, int week) {
        if (!person.username().equals("amira")) {
            return 0;
        }
        return week >= DemoStory.WEEKS - GOAL_WEEKS ? 0.032 : -0.008;
    }

    private void day(
            DemoPerson person,
            AgentHabits habit,
            LocalDate day,
            int week,
            int weekday,
            double queue,
            List<Reading> readings) {
        var better = (team.improvesIn(week) ? 0.023 : 0) + photoReadBack(person, week);
        var work = new AgentDayDraw(chance, habit, queue, better, team.isOut(week, weekday));
        work.readings(person, team, day).forEach(readings::add);
    }
}
