package org.huddleboard.huddle.application.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;

/** The sentences of the demo centre's huddles, by what they are about, in the languages its people speak. */
record HuddleWords(Map<String, List<String>> english, Map<String, List<String>> spanish) {
    private static final Locale SPANISH = Locale.of("es");

    static HuddleWords read() {
        return new HuddleWords(lines("huddles_en.txt"), lines("huddles_es.txt"));
    }

    private static Map<String, List<String>> lines(String file) {
        return DemoCast.lines(file).stream()
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));
    }

    /** As somebody of the team would say it: of four who speak Spanish among twelve, every third sentence is Spanish. */
    String one(String kind, List<DemoPerson> team, RandomGenerator random) {
        var speakers = (int) team.stream()
                .filter(person -> person.language().equals(SPANISH))
                .count();
        var isSpanish = speakers > 0 && random.nextInt(team.size()) < speakers;
        var lines = (isSpanish ? spanish : english).getOrDefault(kind, List.of());
        return lines.get(random.nextInt(lines.size()));
    }
}
