package org.huddleboard.cohesion.application.pulse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.shared.TeamId;

/**
 * Tells which sentence a row of a file answers: by its name, such as {@code belong1}, or else by how many answers of
 * that response came before. One for each file.
 */
public final class ItemsInOrder {
    private final Map<Response, Integer> seen = new HashMap<>();

    private record Response(TeamId team, LocalDate round, String number) {}

    /** Empty where the name is not known, or where a response has more answers than there are sentences. */
    public Optional<PulseItem> of(TeamId team, LocalDate round, String response, String name) {
        var place = seen.merge(new Response(team, round, response), 1, Integer::sum) - 1;
        return name.isBlank() ? at(place) : named(name);
    }

    private static Optional<PulseItem> at(int place) {
        var items = PulseItem.values();
        return place < items.length ? Optional.of(items[place]) : Optional.empty();
    }

    private static Optional<PulseItem> named(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (var item : PulseItem.values()) {
            if (item.name().replace("_", "").equals(wanted)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
