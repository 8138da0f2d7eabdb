package org.huddleboard.cohesion.domain.index;

import java.util.Optional;
import java.util.OptionalDouble;

/** The team's index and its parts. */
public final class TeamIndex {

    /** Smaller teams have no cohesion index. */
    public static final int SMALLEST_TEAM = 5;

    private TeamIndex() {}

    public static IndexFigures of(TeamWindow window, Optional<PulseFigure> pulse) {
        var strength = Ties.strength(window);
        var parts = Components.of(strength, Ties.returnable(window), Rituals.of(window));
        var felt = pulse.map(figure -> OptionalDouble.of(figure.score())).orElseGet(OptionalDouble::empty);
        return new IndexFigures(
                window.members(),
                parts.reach(),
                parts.reciprocity(),
                parts.balance(),
                parts.rituals(),
                felt,
                parts.interactionIndex(),
                felt.isPresent() && window.members() >= SMALLEST_TEAM
                        ? OptionalDouble.of(parts.cohesionIndex(felt.getAsDouble()))
                        : OptionalDouble.empty(),
                Connectedness.of(strength));
    }
}
