package org.huddleboard.shared.ui.chart;

import java.util.List;

/** The path through a series of points. */
final class Lines {
    private Lines() {}

    static String through(List<ChartPoint> points, Scale x, Scale y) {
        var path = new StringBuilder();
        for (var i = 0; i < points.size(); i++) {
            path.append(i == 0 ? 'M' : 'L').append(SvgText.number(x.at(i))).append(' ');
            path.append(SvgText.number(y.at(points.get(i).value())));
        }
        return path.toString();
    }
}
