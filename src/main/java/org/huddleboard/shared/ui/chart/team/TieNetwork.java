package org.huddleboard.shared.ui.chart.team;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huddleboard.shared.ui.chart.DrawnFigure;
import org.huddleboard.shared.ui.chart.Finite;

/** Who exchanges with whom, without names: nobody's place tells who they are, and each finds only themselves. */
public class TieNetwork extends DrawnFigure {
    /** What two members, by their positions, exchanged. */
    public record Tie(int one, int other, double strength) {
        public Tie {
            Finite.require(strength);
        }
    }

    /**
     * What to draw.
     *
     * @param title what the picture is
     * @param sentence what it shows, read out with the drawing
     * @param members how many there are, those without a tie too
     * @param you the position of whoever looks, if they belong to the team
     * @param youLabel the one word in the picture
     * @param seed places are shuffled by it: take it from the team and the day
     */
    public record Figure(
            String title, String sentence, int members, List<Tie> ties, OptionalInt you, String youLabel, long seed) {
        public Figure {
            ties = ties.stream().filter(tie -> tie.strength() > 0).toList();
        }
    }

    public TieNetwork(Figure figure) {
        super("hb-ties", TieNetworkDrawing.svg(figure));
        var partners = partners(figure);
        table(RowTable.html(
                figure.title(),
                List.of(getTranslation("kit.chart.partners"), getTranslation("kit.chart.members")),
                partners.stream()
                        .distinct()
                        .map(count -> List.of(String.valueOf(count), String.valueOf(times(count, partners))))
                        .toList()));
    }

    /** The ties of a matrix from giver to receiver, both directions together. */
    public static List<Tie> ties(double[][] strength) {
        var ties = new ArrayList<Tie>();
        for (var one = 0; one < strength.length; one++) {
            for (var other = one + 1; other < strength.length; other++) {
                var both = strength[one][other] + strength[other][one];
                if (both > 0) {
                    ties.add(new Tie(one, other, both));
                }
            }
        }
        return ties;
    }

    /** How many colleagues each exchanges with, in order of number so that it says nothing of anybody. */
    private static List<Long> partners(Figure figure) {
        return IntStream.range(0, figure.members())
                .mapToObj(member -> figure.ties().stream()
                        .filter(tie -> tie.one() == member || tie.other() == member)
                        .count())
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static long times(long count, List<Long> partners) {
        return partners.stream().filter(other -> other == count).count();
    }
}
