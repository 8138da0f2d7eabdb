package org.huddleboard.huddle.application.demo;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.huddleboard.shared.demo.DemoCast;

/** The sentences of the demo centre's huddles, by what they are about. */
record HuddleWords(Map<String, List<String>> byKind) {
    static HuddleWords read() {
        return new HuddleWords(DemoCast.lines("huddles.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList()))));
    }

    String one(String kind, RandomGenerator random) {
        var lines = byKind.getOrDefault(kind, List.of());
        return lines.get(random.nextInt(lines.size()));
    }
}
