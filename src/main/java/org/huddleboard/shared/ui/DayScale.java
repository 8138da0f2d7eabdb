package org.huddleboard.shared.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Places times on the day strip: up to the half hour before now folded into a seventh, the rest true to scale. */
record DayScale(LocalTime start, LocalTime fold, LocalTime end) {
    private static final double FOLDED = 14.5;

    static DayScale of(List<DayStrip.Block> blocks, LocalTime now) {
        var start = halfHour(blocks.stream()
                .map(DayStrip.Block::from)
                .min(LocalTime::compareTo)
                .orElse(now));
        var end = blocks.stream()
                .map(DayStrip.Block::to)
                .max(LocalTime::compareTo)
                .orElse(now);
        var half = halfHour(now);
        var fold = half.isBefore(start) || !half.isBefore(end) ? start : half;
        return new DayScale(start, fold, end);
    }

    /** The full half hour before: hours are marked from it. */
    private static LocalTime halfHour(LocalTime time) {
        return time.withMinute(time.getMinute() < 30 ? 0 : 30).withSecond(0).withNano(0);
    }

    /** As a CSS percentage, never outside the strip. */
    String percent(LocalTime time) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(position(time), 0, 100));
    }

    private double position(LocalTime time) {
        var folded = fold.equals(start) ? 0 : FOLDED;
        if (time.isBefore(fold)) {
            return folded * share(start, time, fold);
        }
        return folded + (100 - folded) * share(fold, time, end);
    }

    private static double share(LocalTime from, LocalTime time, LocalTime to) {
        var whole = to.toSecondOfDay() - from.toSecondOfDay();
        return whole <= 0 ? 0 : (double) (time.toSecondOfDay() - from.toSecondOfDay()) / whole;
    }

    /** The start, then each half hour from the fold on; whole hours only when the day ahead is long. */
    List<LocalTime> marks() {
        var marks = new ArrayList<LocalTime>();
        if (!start.equals(fold)) {
            marks.add(start);
        }
        var ahead = (end.toSecondOfDay() - fold.toSecondOfDay()) / 60;
        var step = ahead > 300 ? 60 : 30;
        for (var minute = 0; minute <= ahead; minute += step) {
            marks.add(fold.plusMinutes(minute));
        }
        return List.copyOf(marks);
    }
}
