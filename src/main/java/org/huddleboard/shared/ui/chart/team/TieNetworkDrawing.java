package org.huddleboard.shared.ui.chart.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.huddleboard.shared.ui.chart.Plate;
import org.huddleboard.shared.ui.chart.SvgText;

/** Draws ties as lines, thicker for more exchange, and members as open nodes; only whoever looks is filled. */
final class TieNetworkDrawing {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 190;
    private static final double NODE = 9;
    private static final double YOU = 12;
    private static final double ENOUGH = 16;
    private static final int WAYS = 16;

    private TieNetworkDrawing() {}

    static String svg(TieNetwork.Figure figure) {
        var out = Plate.open(WIDTH, HEIGHT, figure.title(), figure.sentence());
        var places = new TieLayout(figure.members(), figure.ties(), figure.seed())
                .within(new TieLayout.Frame(22, 22, WIDTH - 22, HEIGHT - 24));
        var you = figure.you().orElse(-1);
        var lines = lines(figure, places, you);
        lines.forEach(line -> line.draw(out));
        // Nodes are written from left to right: the order of a team's list would tell who is who.
        places.stream()
                .filter(place -> place.member() != you)
                .sorted(Comparator.comparingDouble(TieLayout.Place::x).thenComparingDouble(TieLayout.Place::y))
                .forEach(place -> node(out, "node", place, NODE));
        if (figure.you().isPresent()) {
            you(out, places.get(you), places, lines, figure.youLabel());
        }
        return out.end("svg").toString();
    }

    /** Own ties last, so that they lie on top; else from left to right, like the nodes. */
    private static List<TieLine> lines(TieNetwork.Figure figure, List<TieLayout.Place> places, int you) {
        var most = figure.ties().stream()
                .mapToDouble(TieNetwork.Tie::strength)
                .max()
                .orElse(1);
        return figure.ties().stream()
                .map(tie -> TieLine.of(tie, places, tie.strength() / most, you))
                .sorted(Comparator.comparing(TieLine::own)
                        .thenComparingDouble(line -> line.from().x())
                        .thenComparingDouble(line -> line.to().x()))
                .toList();
    }

    private static void node(SvgText out, String className, TieLayout.Place place, double radius) {
        out.start("circle").with("class", className);
        out.with("cx", place.x()).with("cy", place.y()).with("r", radius).end("circle");
    }

    /** The word stands where there is most room around the node, below it where all sides are alike. */
    private static void you(
            SvgText out, TieLayout.Place you, List<TieLayout.Place> places, List<TieLine> lines, String label) {
        node(out, "node you", you, YOU);
        var spot = IntStream.range(0, WAYS)
                .mapToObj(way -> 2 * Math.PI * way / WAYS)
                .map(angle -> you.by(32 * Math.sin(angle), 24 * Math.cos(angle)))
                .filter(place -> place.x() > 18 && place.x() < WIDTH - 18 && place.y() > 9 && place.y() < HEIGHT - 9)
                .max(Comparator.comparingDouble(place -> room(place, places, lines)))
                .orElse(you);
        out.start("text").with("class", "you").with("text-anchor", "middle");
        out.with("x", spot.x()).with("y", spot.y() + 4.5);
        out.text(label).end("text");
    }

    /** How far the nearest other node or line is from a spot, up to where it no longer matters. */
    private static double room(TieLayout.Place spot, List<TieLayout.Place> places, List<TieLine> lines) {
        var nodes = places.stream()
                .filter(place -> place.member() != spot.member())
                .mapToDouble(place -> Math.hypot(place.x() - spot.x(), place.y() - spot.y()) - NODE);
        return DoubleStream.concat(nodes, lines.stream().mapToDouble(line -> line.distance(spot)))
                .map(distance -> Math.min(distance, ENOUGH))
                .min()
                .orElse(ENOUGH);
    }
}
