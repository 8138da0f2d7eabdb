package org.huddleboard.tips.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tip is read on a day: one that was found right the day before, if there is one, else any; each with the same
 * chance, and the same one for everybody. A tip that comes or goes moves the choice only if it is the chosen one.
 */
public final class DailyChoice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private DailyChoice() {}

    public static Optional<Tip> on(LocalDate day, List<Tip> tips) {
        var fresh =
                tips.stream().filter(tip -> tip.wasVerifiedOn(day.minusDays(1))).toList();
        return (fresh.isEmpty() ? tips : fresh).stream().max(Comparator.comparingLong(tip -> lot(tip, day)));
    }

    private static long lot(Tip tip, LocalDate day) {
        var mixed = Objects.hash(tip.id().value(), day.toEpochDay()) * GOLDEN;
        return mixed ^ (mixed >>> 31);
    }
}
