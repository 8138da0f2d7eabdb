package org.huddleboard.goals.application.help;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What really happened between a member and colleagues, from every module that knows of some. */
@Component
class Interactions {
    /** Enough to choose from at a glance. */
    static final int MOST = 8;

    /** What led to a goal helped with it too. */
    private static final Duration BEFORE = Duration.ofDays(21);

    private final ObjectProvider<InteractionSource> sources;

    Interactions(ObjectProvider<InteractionSource> sources) {
        this.sources = sources;
    }

    /** The latest ones around a goal that began then; {@code passing} of them are known already. */
    List<Interaction> around(MemberId member, Instant begun, Instant now, int passing) {
        return sources.orderedStream()
                .flatMap(source -> source.of(member, begun.minus(BEFORE), now, MOST + passing).stream())
                .filter(interaction -> !interaction.with().equals(member))
                .sorted(Comparator.comparing(Interaction::at).reversed())
                .toList();
    }
}
