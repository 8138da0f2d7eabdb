package org.huddleboard.shadowing.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where times stand in the week: half hours of six rows, each five minutes; long stretches without any session are
 * folded into one slim line, so that the day fits a screen.
 */
record WeekScale(List<Line> lines) {
    static final int ROWS = 6;
    private static final int HALF_HOUR = 30;
    private static final int FOLDED_ROWS = 3;
    /** Fewer empty half hours than this stay open. */
    private static final int FOLDS_FROM = 4;

    private static final Span USUAL = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));

    WeekScale {
        lines = List.copyOf(lines);
    }

    /** The time of one session. */
    record Span(LocalTime from, LocalTime to) {
        private boolean touches(LocalTime begin, LocalTime end) {
            return from.isBefore(end) && begin.isBefore(to);
        }
    }

    /** One half hour, or several folded ones, from this row on; the first row is 1. */
    record Line(LocalTime from, LocalTime to, int row, boolean folded) {
        private int rows() {
            return folded ? FOLDED_ROWS : ROWS;
        }
    }

    static WeekScale of(List<Span> sessions) {
        var first = floor(
                sessions.stream().map(Span::from).min(LocalTime::compareTo).orElse(USUAL.from()));
        var last =
                ceil(sessions.stream().map(Span::to).max(LocalTime::compareTo).orElse(USUAL.to()));
        var begin = first.isAfter(LocalTime.of(0, HALF_HOUR)) ? first.minusMinutes(HALF_HOUR) : first;
        var lines = new ArrayList<Line>();
        var row = 1;
        for (var at = begin; at.isBefore(last); ) {
            var free = emptyFrom(at, last, sessions);
            var folds = free >= FOLDS_FROM && !at.equals(begin);
            var to = at.plusMinutes((long) HALF_HOUR * (folds ? free : 1));
            var line = new Line(at, to.isBefore(at) ? last : to, row, folds);
            lines.add(line);
            row += line.rows();
            if (to.isBefore(at)) {
                break;
            }
            at = to;
        }
        return new WeekScale(lines);
    }

    private static int emptyFrom(LocalTime begin, LocalTime last, List<Span> sessions) {
        var empty = 0;
        for (var at = begin; at.isBefore(last); at = at.plusMinutes(HALF_HOUR)) {
            var from = at;
            var to = at.plusMinutes(HALF_HOUR);
            if (to.isBefore(at) || sessions.stream().anyMatch(session -> session.touches(from, to))) {
                return empty;
            }
            empty++;
        }
        return empty;
    }

    private static LocalTime floor(LocalTime time) {
        return LocalTime.of(time.getHour(), time.getMinute() < HALF_HOUR ? 0 : HALF_HOUR);
    }

    private static LocalTime ceil(LocalTime time) {
        var floor = floor(time);
        if (floor.equals(time)) {
            return time;
        }
        var up = floor.plusMinutes(HALF_HOUR);
        return up.isBefore(time) ? LocalTime.of(23, HALF_HOUR) : up;
    }

    /** The row a time stands on; empty before, after and inside what is folded. */
    Optional<Integer> row(LocalTime time) {
        return lines.stream()
                .filter(line -> !line.folded() && !time.isBefore(line.from()) && time.isBefore(line.to()))
                .findFirst()
                .map(line -> line.row() + minutes(line.from(), time) / 5);
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    LocalTime end() {
        return lines.getLast().to();
    }

    int lastRow() {
        return lines.getLast().row() + lines.getLast().rows();
    }
}
