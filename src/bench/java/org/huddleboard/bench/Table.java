package org.huddleboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines under one another, each column as wide as its widest cell. */
final class Table {
    private static final List<String> HEAD =
            List.of("id", "what", "ours", "floor", "ratio", "bar", "spread", "verdict");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

    /** A table of these alone, for whoever watches while the rest is measured. */
    static Table of(List<Line> lines) {
        var table = new Table();
        lines.forEach(table::add);
        return table;
    }

    void add(Line line) {
        rows.add(List.of(
                line.id(),
                line.what(),
                line.ours(),
                line.floor(),
                line.ratio(),
                line.bar(),
                line.spread(),
                line.verdict()));
    }

    void failed(String id, Throwable reason) {
        rows.add(List.of(id, "could not be measured: " + reason, "", "", "", "", "", "not met"));
    }

    String text() {
        var widths = IntStream.range(0, HEAD.size()).map(this::width).toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
