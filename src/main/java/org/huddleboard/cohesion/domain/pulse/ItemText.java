package org.huddleboard.cohesion.domain.pulse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.cohesion.PulseItem;

/** How a round's sentences, and what was made of each, stand in one column. */
final class ItemText {
    private ItemText() {}

    static String of(List<PulseItem> items) {
        return items.stream().map(PulseItem::name).collect(Collectors.joining(","));
    }

    static List<PulseItem> items(String text) {
        return Stream.of(text.split(",")).map(PulseItem::valueOf).toList();
    }

    static String of(Map<PulseItem, Integer> scores) {
        return scores.entrySet().stream()
                .map(entry -> entry.getKey().name() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<PulseItem, Integer> scores(String text) {
        var scores = new EnumMap<PulseItem, Integer>(PulseItem.class);
        for (var part : text.split(",")) {
            var colon = part.indexOf(':');
            scores.put(PulseItem.valueOf(part.substring(0, colon)), Integer.valueOf(part.substring(colon + 1)));
        }
        return scores;
    }
}
