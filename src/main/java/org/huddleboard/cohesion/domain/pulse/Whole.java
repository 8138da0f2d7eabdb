package org.huddleboard.cohesion.domain.pulse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.domain.index.PulseFigure;

/** Rounds what a round says to whole numbers: finer ones would tell more about single answers than about the team. */
public final class Whole {
    private static final double LOWEST = 1;
    private static final double STEPS = 4;

    private Whole() {}

    public static PulseFigure of(PulseFigure figure) {
        return new PulseFigure(
                figure.responses(), Math.round(figure.score() * 100) / 100.0, Math.round(figure.standardError()));
    }

    /** The answers stand in the order of the items. */
    static Map<PulseItem, Integer> scores(List<PulseItem> items, List<Ballot> ballots) {
        var scores = new EnumMap<PulseItem, Integer>(PulseItem.class);
        for (var i = 0; i < items.size(); i++) {
            var place = i;
            scores.put(
                    items.get(i),
                    score(ballots.stream()
                            .map(ballot -> ballot.answers().get(place))
                            .toList()));
        }
        return scores;
    }

    /** From 0 to 100. */
    public static int score(List<Integer> answers) {
        return (int) Math.round(answers.stream()
                .mapToDouble(answer -> (answer - LOWEST) / STEPS * 100)
                .average()
                .orElse(0));
    }
}
