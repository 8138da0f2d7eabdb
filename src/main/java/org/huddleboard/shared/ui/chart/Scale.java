package org.huddleboard.shared.ui.chart;

import java.util.stream.DoubleStream;

/** Values to places: the least to {@code from}, the greatest to {@code to}; what never varies stands in the middle. */
record Scale(double least, double greatest, double from, double to) {
    static Scale over(DoubleStream values, double from, double to) {
        var all = values.summaryStatistics();
        return all.getCount() == 0 ? new Scale(0, 0, from, to) : new Scale(all.getMin(), all.getMax(), from, to);
    }

    double at(double value) {
        if (greatest <= least) {
            return (from + to) / 2;
        }
        return from + (value - least) / (greatest - least) * (to - from);
    }
}
