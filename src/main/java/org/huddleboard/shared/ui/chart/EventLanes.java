package org.huddleboard.shared.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the labels of events stand above a plot: each beside its diamond, in as few lanes as keep labels and drop lines
 * from touching. Where they do not all fit, labels are cut, then left out: the table has them whole.
 */
record EventLanes(List<Placed> placed, int lanes) {
    private static final int MOST_LANES = 4;
    private static final int FEWEST_LETTERS = 6;
    /** Places tried before labels are made shorter: a chart is drawn while somebody waits. */
    private static final int MOST_TRIES = 2_000;
    /** From the diamond's middle to its label, and to what must stay free on its other side, in text heights. */
    private static final double BESIDE = 0.9;

    private static final double TIP = 0.8;

    /** One event: its label right or left of the diamond, empty where there was no room for it. */
    record Placed(double x, int lane, String label, boolean labelAtRight, double from, double to) {}

    static EventLanes of(LineChart.Series series, Scale x, double width, double text) {
        var sorted = series.events().stream()
                .filter(event ->
                        event.point() >= 0 && event.point() < series.points().size())
                .sorted(Comparator.comparingInt(ChartEvent::point).reversed())
                .toList();
        var room = new Room(x, width, text);
        var placed = Stream.<Function<ChartEvent, List<String>>>of(
                        event -> List.of(event.label()),
                        event -> List.of(event.label(), room.cut(event)),
                        event -> List.of(event.label(), room.cut(event), ""))
                .flatMap(labels -> new Search(sorted, labels, room).found().stream())
                .findFirst()
                .orElseGet(() -> sorted.stream()
                        .map(event -> room.bare(room.at(event), 0))
                        .toList());
        var lanes = placed.stream().mapToInt(Placed::lane).max().orElse(-1) + 1;
        return new EventLanes(placed, lanes);
    }

    /** The room there is. */
    private record Room(Scale x, double width, double text) {
        double at(ChartEvent event) {
            return x.at(event.point());
        }

        /** As much of a label as fits beside its diamond; nothing where that would say nothing. */
        String cut(ChartEvent event) {
            var free = Math.max(at(event), width - at(event)) - BESIDE * text;
            var letters = (int) (free / PlotArea.length("x", text)) - 1;
            var label = event.label();
            return letters >= label.length()
                    ? label
                    : letters < FEWEST_LETTERS
                            ? ""
                            : label.substring(0, letters).strip() + "…";
        }

        Stream<Placed> places(ChartEvent event, String label) {
            return IntStream.range(0, MOST_LANES)
                    .boxed()
                    .flatMap(lane -> label.isEmpty()
                            ? Stream.of(bare(at(event), lane))
                            : Stream.of(false, true)
                                    .flatMap(atRight -> place(at(event), label, lane, atRight).stream()));
        }

        private Optional<Placed> place(double at, String label, int lane, boolean atRight) {
            var length = PlotArea.length(label, text);
            var from = atRight ? at - TIP * text : at - BESIDE * text - length;
            var to = atRight ? at + BESIDE * text + length : at + TIP * text;
            return from < 0 || to > width
                    ? Optional.empty()
                    : Optional.of(new Placed(at, lane, label, atRight, from, to));
        }

        Placed bare(double at, int lane) {
            return new Placed(at, lane, "", false, at - TIP * text, at + TIP * text);
        }

        /** In one lane neither may reach the other; the line of the upper may not run through the lower's label. */
        boolean touch(Placed one, Placed other) {
            if (one.lane() == other.lane()) {
                return one.from() < other.to() + text / 2 && other.from() < one.to() + text / 2;
            }
            var upper = one.lane() > other.lane() ? one : other;
            var lower = upper == one ? other : one;
            var sameWeek = Math.abs(upper.x() - lower.x()) < 1;
            return !sameWeek && upper.x() > lower.from() - 2 && upper.x() < lower.to() + 2;
        }
    }

    /** Tries place after place for one event after the other, the latest first, and goes back where none is left. */
    private static final class Search {
        private final List<ChartEvent> events;
        private final Function<ChartEvent, List<String>> labels;
        private final Room room;
        private final List<Placed> placed = new ArrayList<>();
        private int tries;

        Search(List<ChartEvent> events, Function<ChartEvent, List<String>> labels, Room room) {
            this.events = events;
            this.labels = labels;
            this.room = room;
        }

        Optional<List<Placed>> found() {
            return place() ? Optional.of(List.copyOf(placed)) : Optional.empty();
        }

        private boolean place() {
            if (placed.size() == events.size()) {
                return true;
            }
            var event = events.get(placed.size());
            var places = labels.apply(event).stream()
                    .distinct()
                    .flatMap(label -> room.places(event, label))
                    .toList();
            for (var candidate : places) {
                if (++tries > MOST_TRIES) {
                    return false;
                }
                if (placed.stream().noneMatch(other -> room.touch(candidate, other))) {
                    placed.add(candidate);
                    if (place()) {
                        return true;
                    }
                    placed.removeLast();
                }
            }
            return false;
        }
    }

    /** The middle of a lane; the lowest is next to the plot. */
    double middle(int lane, double text) {
        return text * (1.2 + 1.5 * (lanes - 1 - lane));
    }

    /** How much room all lanes take. */
    double height(double text) {
        return lanes == 0 ? 0 : text * (1.7 + 1.5 * (lanes - 1));
    }
}
