package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** One member's usable weeks in their order: exchange, progress, and how both leave out the member's mean and trend. */
@SuppressWarnings("ArrayRecordComponent") // columns to reckon with; nobody compares or changes them
record Member(int position, int[] weeks, double[] exchange, double[] progress, double[] time, double timeSquares) {
    /** A difference below this is a rounding of the file, not a change. */
    private static final double CONSTANT = 1e-12;

    /** Empty where there are too few weeks or exchange never changes. */
    static Optional<Member> of(int position, SortedMap<Integer, PanelRow> rows, Direction direction) {
        var weeks = new ArrayList<Integer>();
        var exchange = new ArrayList<Double>();
        var progress = new ArrayList<Double>();
        for (Map.Entry<Integer, PanelRow> row : rows.entrySet()) {
            var x = row.getValue().connectedness();
            var y = direction.progress(rows, row.getKey());
            if (Double.isFinite(x) && Double.isFinite(y)) {
                weeks.add(row.getKey());
                exchange.add(x);
                progress.add(y);
            }
        }
        var x = exchange.stream().mapToDouble(Double::doubleValue).toArray();
        if (x.length < LinkSide.FEWEST_WEEKS || isConstant(x)) {
            return Optional.empty();
        }
        return Optional.of(new Member(
                position,
                weeks.stream().mapToInt(Integer::intValue).toArray(),
                x,
                progress.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private Member(int position, int[] weeks, double[] exchange, double[] progress) {
        var time = centred(Arrays.stream(weeks).asDoubleStream().toArray());
        this(position, weeks, exchange, progress, time, Columns.dot(time, time));
    }

    static boolean isConstant(double[] values) {
        var range = Arrays.stream(values).summaryStatistics();
        return range.getMax() - range.getMin() <= CONSTANT;
    }

    static double[] centred(double[] values) {
        var mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    int length() {
        return weeks.length;
    }

    double exchangeMean() {
        return Arrays.stream(exchange).sum() / exchange.length;
    }

    double progressMean() {
        return Arrays.stream(progress).sum() / progress.length;
    }

    /** Takes the member's mean and straight line out of the part of a column that begins at this row. */
    void takeOut(double[] column, int at) {
        var mean = 0.0;
        var along = 0.0;
        for (var k = 0; k < time.length; k++) {
            mean += column[at + k];
            along += column[at + k] * time[k];
        }
        mean /= time.length;
        along /= timeSquares;
        for (var k = 0; k < time.length; k++) {
            column[at + k] -= mean + along * time[k];
        }
    }
}
