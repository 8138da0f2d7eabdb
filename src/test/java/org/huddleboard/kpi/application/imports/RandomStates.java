package org.huddleboard.kpi.application.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.huddleboard.kpi.application.imports.RandomFiles.Amount;
import org.huddleboard.kpi.application.imports.RandomFiles.Place;
import org.huddleboard.kpi.application.imports.RandomFiles.RandomFile;

/**
 * Files of agents' states as Five9 has them, each day's in the order of the clock. A call is a time On Call that does
 * not come straight after a hold; occupancy counts Ready too.
 */
final class RandomStates {
    private static final List<String> STATES =
            List.of("On Call", "On Call", "Hold", "After Call Work", "Ready", "Not Ready");

    private final RandomGenerator chance;
    private final List<String> agents;
    private final Map<Place, Amount> figures = new LinkedHashMap<>();

    RandomStates(RandomGenerator chance, List<String> agents) {
        this.chance = chance;
        this.agents = agents;
    }

    RandomFile next() {
        var text = new StringBuilder("Agent,Date,Time,State,Agent State Time\n");
        var days = new LinkedHashSet<Place>();
        for (var i = 1 + chance.nextInt(4); i > 0; i--) {
            var agent = agents.get(chance.nextInt(agents.size()));
            days.add(new Place(agent, RandomFiles.MONDAY.plusDays(chance.nextInt(3) * 4L), "voice", ""));
        }
        days.forEach(day -> day(text, day));
        // Without a call there is no handle time, whatever was held or noted.
        figures.values().removeIf(amount -> amount.count().signum() == 0);
        return RandomFiles.figuresOf("five9-states", text, figures);
    }

    private void day(StringBuilder text, Place day) {
        var before = "";
        for (var minute = 1 + chance.nextInt(6); minute > 0; minute--) {
            var state = STATES.get(chance.nextInt(STATES.size()));
            var seconds = 30 + chance.nextInt(2);
            text.append(
                    "%s,%s,09:%02d:00,%s,00:00:%02d\n".formatted(day.agent(), day.day(), 30 - minute, state, seconds));
            add(day, state, seconds, before.equals("Hold"));
            before = state;
        }
    }

    private void add(Place day, String state, int seconds, boolean followsAHold) {
        var isHandling = !state.equals("Ready") && !state.equals("Not Ready");
        if (isHandling) {
            var calls = state.equals("On Call") && !followsAHold ? 1 : 0;
            plus(day.of("AHT"), Amount.of(seconds, calls));
            plus(day.of("ACW"), Amount.of(state.equals("After Call Work") ? seconds : 0, calls));
        }
        if (isHandling || state.equals("Ready")) {
            plus(day.of("OCCUPANCY"), Amount.of(isHandling ? seconds : 0, seconds));
        }
    }

    private void plus(Place place, Amount amount) {
        figures.merge(place, amount, Amount::plus);
    }
}
