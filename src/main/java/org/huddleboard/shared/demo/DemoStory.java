package org.huddleboard.shared.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** The seed and the day the demo centre is told from. */
public record DemoStory(long seed, LocalDate today) {
    /** Whole weeks of history before the week that is told last. */
    public static final int WEEKS = 26;

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Monday of the latest week whose working days are all over. */
    public LocalDate lastWeek() {
        return mondayOf(today.minusDays(5));
    }

    /** Monday of the first week of the history. */
    public LocalDate firstWeek() {
        return lastWeek().minusWeeks(WEEKS - 1L);
    }

    /** A day as the demo centre's files name it: T is today, P1 the last working day before it, D1 the next one. */
    public LocalDate day(String name) {
        var number = name.equals("T") ? 0 : Integer.parseInt(name.substring(1));
        var step = name.startsWith("P") ? -1 : 1;
        return number == 0
                ? today
                : Stream.iterate(today.plusDays(step), day -> day.plusDays(step))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .skip(number - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** Randomness of one part, independent of the order in which parts are loaded. */
    public RandomGenerator random(String part) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed ^ (part.hashCode() * 0x9E3779B97F4A7C15L));
    }

    /** The same name gives the same id in every load. */
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((seed + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
