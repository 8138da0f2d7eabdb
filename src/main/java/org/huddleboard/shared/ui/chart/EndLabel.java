package org.huddleboard.shared.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Words at the right end of a line. */
record EndLabel(String className, String words, double y) {
    /** Pushes labels, sorted from the top, at least {@code gap} apart, and keeps them between top and bottom. */
    static List<EndLabel> apart(List<EndLabel> sorted, double gap, double top, double bottom) {
        var places = sorted.stream().mapToDouble(EndLabel::y).toArray();
        for (var round = 0; round < 40; round++) {
            for (var i = 1; i < places.length; i++) {
                var missing = gap - (places[i] - places[i - 1]);
                if (missing > 0) {
                    places[i - 1] -= missing / 2;
                    places[i] += missing / 2;
                }
            }
            if (places.length > 0) {
                places[0] = Math.max(places[0], top);
                places[places.length - 1] = Math.min(places[places.length - 1], bottom);
            }
        }
        for (var i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + gap);
        }
        var spread = new ArrayList<EndLabel>();
        for (var i = 0; i < places.length; i++) {
            spread.add(new EndLabel(sorted.get(i).className(), sorted.get(i).words(), places[i]));
        }
        return List.copyOf(spread);
    }
}
