package org.huddleboard.cohesion.application.index;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.cohesion.domain.index.Turnout;
import org.jspecify.annotations.Nullable;

/**
 * A team as it stands in a file, by names; days are numbers.
 *
 * @param pulse answers by the label of their response, which is nobody's name
 */
record TeamFile(
        int today,
        List<String> members,
        @Nullable List<Event> events,
        @Nullable List<Huddle> huddles,
        @Nullable Map<String, @Nullable List<@Nullable Integer>> pulse) {

    TeamFile {
        members = List.copyOf(new LinkedHashSet<>(members));
    }

    /** Names become positions; whoever is no member becomes a position that no team has. */
    TeamWindow window() {
        var exchanges = orNone(events).stream()
                .map(event -> new Exchange(
                        event.type(), members.indexOf(event.from()), members.indexOf(event.to()), event.day()))
                .toList();
        var turnouts = orNone(huddles).stream()
                .map(huddle -> new Turnout(
                        huddle.day(), count(huddle.expected()), count(huddle.present()), count(huddle.acknowledged())))
                .toList();
        return new TeamWindow(members.size(), exchanges, turnouts, today);
    }

    Optional<PulseFigure> felt() {
        if (pulse == null) {
            return Optional.empty();
        }
        var responses = pulse.values().stream()
                .map(answers ->
                        orNone(answers).stream().filter(Objects::nonNull).toList())
                .toList();
        return PulseFigure.of(responses, members.size());
    }

    /** How many of these are members today. */
    private int count(@Nullable List<String> names) {
        return (int) orNone(names).stream().distinct().filter(members::contains).count();
    }

    private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What one gave another. */
    record Event(TieKind type, @JsonAlias("from_") String from, String to, int day) {}

    /** Who was expected, who came and who read it, by name. */
    record Huddle(
            int day,
            @Nullable List<String> expected,
            @Nullable List<String> present,
            @JsonAlias("acked") @Nullable List<String> acknowledged) {}
}
